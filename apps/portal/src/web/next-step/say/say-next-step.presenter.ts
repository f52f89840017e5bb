import { nextStepAnswers } from '@samraad/duties';
import { addressOf, formatDayYear, t } from '@samraad/platform';
import type { ChoiceField, DateField, Form, Link, PageHead, Turn } from '../../../views';
import { caseHead } from '../../cases/case-head.presenter';
import { presentTurn } from '../../cases/case-line.presenter';
import { casePaths } from '../../cases/cases.paths';
import type { Sent } from '../../shell';
import { nextStepPaths } from '../next-step.paths';
import type { QuietOnDesk } from '../quiet-case.reader';
import { sayNextStepWords as words } from './say-next-step.da';

export interface SayNextStepModel {
  readonly head: PageHead;
  readonly turn: Turn;
  /** Null where the reader's side is not asked. */
  readonly ask: { readonly form: Form; readonly answer: ChoiceField; readonly day: DateField } | null;
  readonly notAsked: string;
  readonly links: readonly Link[];
}

/** The question, and the other ways on. */
export function presentSayNextStep(desk: QuietOnDesk, sent: Sent): SayNextStepModel {
  const { facts, line, owed } = desk;
  const since = owed.quietFrom && words.since(formatDayYear(owed.quietFrom));
  const explanation = since ?? saidWords(desk);
  return {
    head: caseHead(facts, words.title, { sub: words.sub }),
    turn: { ...presentTurn(line), action: undefined, ...(explanation ? { explanation } : {}) },
    ask: isAsked(desk) ? question(desk, sent) : null,
    notAsked: words.notAsked,
    links: [
      { text: words.write, href: addressOf('case.messages', { caseId: facts.id }) },
      { text: words.meet, href: addressOf('case.meetings', { caseId: facts.id }) },
    ],
  };
}

/** What was answered last, and by whom: both sides and the provider may know. */
function saidWords({ owed: { said }, provider }: QuietOnDesk): string | null {
  if (said === null) return null;
  const answer = t(`next-step.${said.answer}`).toLowerCase();
  const who = said.side === 'provider' ? (provider?.name ?? '') : words.parties;
  return words.said(
    who,
    formatDayYear(said.at),
    said.day === null ? answer : words.onDay(answer, formatDayYear(said.day)),
  );
}

const isAsked = ({ owed, viewer }: QuietOnDesk): boolean =>
  owed.duties.some(
    ({ kind, holder }) =>
      (kind === 'say-next-step' || kind === 'take-next-step') &&
      holder.of === (viewer.isProvider ? 'provider' : 'parties'),
  );

function question({ facts, owed }: QuietOnDesk, { fields, submission }: Sent): SayNextStepModel['ask'] {
  return {
    answer: fields.radios({
      name: 'answer',
      label: words.answer,
      items: nextStepAnswers.map((value) => ({
        value,
        label: t(`next-step.${value}`),
        hint: words.hints[value === 'waits' && owed.said?.answer === 'waits' ? 'bothWait' : value],
      })),
    }),
    day: fields.date({ name: 'day', label: words.day, hint: words.dayHint, optional: true }),
    form: {
      action: nextStepPaths.say(facts.id),
      submission,
      submit: { text: words.submit },
      cancel: { text: facts.title, href: casePaths.case(facts.id) },
    },
  };
}
