import type { ProviderPromise } from '@samraad/dialogue';
import { formatDayYear } from '@samraad/platform';
import type { DateField, Form, PageHead, TextareaField, Turn } from '../../../views';
import { casePaths } from '../../cases/cases.paths';
import { presentTurn } from '../../cases/case-line.presenter';
import { newSubmission, type Sent } from '../../shell';
import { caseHead } from '../../cases/case-head.presenter';
import type { LateOnDesk } from '../late-in-case.reader';
import { latePaths } from '../late.paths';
import { newDayWords as words } from './new-day.da';

/** What is agreed, what waits for an answer, and a new proposal. */
export interface NewDayPageModel {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly standing: { readonly heading: string; readonly text: string } | null;
  readonly open: {
    readonly heading: string;
    readonly text: string;
    readonly reason: string;
    readonly forms: readonly Form[];
  } | null;
  readonly propose: {
    readonly heading: string;
    readonly form: Form;
    readonly day: DateField;
    readonly reason: TextareaField;
  } | null;
  readonly closed: string;
}

/** `atProvider`: the viewer acts for the provider, else for the workplace. */
export function presentNewDay(desk: LateOnDesk, atProvider: boolean, sent: Sent): NewDayPageModel {
  const { facts, line, promises, lateClock } = desk;
  const standing = lateClock && promises.standing[lateClock];
  const open = lateClock && promises.proposed[lateClock];
  return {
    head: caseHead(facts, words.title, { sub: words.sub }),
    turn: { ...presentTurn(line), action: undefined },
    standing: standing && {
      heading: words.standingHeading,
      text: words.standing(formatDayYear(standing.promisedOn), proposer(standing, desk), standing.reason),
    },
    open: open && {
      heading: words.openHeading,
      text: words.open(proposer(open, desk), formatDayYear(open.promisedOn)),
      reason: open.reason,
      forms: formsOf(open, atProvider),
    },
    propose: lateClock && !open ? proposal(desk, sent) : null,
    closed: open ? words.waits : words.nothingLate,
  };
}

const proposer = ({ proposedSide }: ProviderPromise, { provider }: LateOnDesk): string =>
  proposedSide === 'provider' ? (provider?.name ?? '') : words.party[proposedSide];

/** Who proposed may take it back; the other party says yes or no. */
function formsOf({ id, caseId, proposedSide }: ProviderPromise, atProvider: boolean): Form[] {
  const hidden = [{ name: 'promiseId', value: id }];
  const form = (action: string, text: string, more: { name: string; value: string }[] = []): Form => ({
    action,
    submission: newSubmission(),
    hidden: [...hidden, ...more],
    submit: { text },
  });
  if ((proposedSide === 'provider') === atProvider) return [form(latePaths.withdraw(caseId), words.withdraw)];
  const answer = (value: string) => [{ name: 'answer', value }];
  return [
    form(latePaths.answer(caseId), words.yes, answer('ja')),
    form(latePaths.answer(caseId), words.no, answer('nej')),
  ];
}

function proposal({ facts }: LateOnDesk, { fields, submission }: Sent): NewDayPageModel['propose'] {
  return {
    heading: words.proposeHeading,
    day: fields.date({ name: 'day', label: words.day, hint: words.dayHint }),
    reason: fields.textarea({
      name: 'reason',
      label: words.reason,
      hint: words.reasonHint,
      maxLength: 2000,
      rows: 3,
    }),
    form: {
      action: latePaths.newDay(facts.id),
      submission,
      submit: { text: words.submit },
      cancel: { text: facts.title, href: casePaths.case(facts.id) },
    },
  };
}
