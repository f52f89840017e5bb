import { formatDay } from '@samraad/platform';
import type { Form, Notice } from '../../../views';
import { caseHead } from '../../cases/case-head.presenter';
import { presentTurn } from '../../cases/case-line.presenter';
import { casePaths } from '../../cases/cases.paths';
import { newSubmission, type Sent } from '../../shell';
import { latePaths } from '../late.paths';
import { changeProviderWords as words } from './change-provider.da';
import type { ChangeOnDesk } from './change-provider.reader';

/** First what it means, then the wish, or the answer to it. */
export function presentChangeProvider(desk: ChangeOnDesk, sent: Sent) {
  const { facts, line, provider, changes } = desk;
  const number = facts.number ?? 0;
  const open = changes.find(({ state }) => state === 'proposed');
  const name = provider?.name ?? '';
  return {
    head: caseHead(facts, words.title, { sub: words.sub(number) }),
    turn: presentTurn(line, { action: undefined }),
    note: open ? null : noteOf(desk),
    open: open ? openOf(desk, open) : null,
    before: words.before,
    consequences: [
      words.keep(number),
      words.closes(name),
      words.meetings,
      words.draft,
      words.fresh,
      words.seen(name),
    ],
    propose: open ? null : proposeOf(desk, sent),
    none: !open && desk.others.length === 0 ? words.none : '',
  };
}

function proposeOf({ facts, others }: ChangeOnDesk, sent: Sent) {
  if (others.length === 0) return null;
  return {
    provider: sent.fields.radios({
      name: 'providerId',
      label: words.provider,
      items: others.map(({ id, name }) => ({ value: id, label: name })),
    }),
    reason: sent.fields.textarea({
      name: 'reason',
      label: words.reason,
      hint: words.reasonHint,
      maxLength: 2000,
      rows: 4,
    }),
    form: {
      action: latePaths.change(facts.id),
      submission: sent.submission,
      submit: { text: words.submit },
      cancel: { text: words.cancel, href: casePaths.case(facts.id) },
    } satisfies Form,
  };
}

/** The other side says yes or no; the own may take it back. */
function openOf(desk: ChangeOnDesk, change: ChangeOnDesk['changes'][number]) {
  const { facts, viewer, names, providerNames, provider } = desk;
  const to = providerNames.get(change.toProviderId) ?? '';
  const own = viewer.side === change.proposedSide;
  const answer = (value: 'ja' | 'nej', text: string, quiet: boolean): Form => ({
    action: latePaths.answerChange(facts.id),
    submission: newSubmission(),
    hidden: [
      { name: 'changeId', value: change.id },
      { name: 'answer', value },
    ],
    submit: { text, ...(quiet && { quiet }) },
  });
  const takeBack: Form = {
    action: latePaths.withdrawChange(facts.id),
    submission: newSubmission(),
    hidden: [{ name: 'changeId', value: change.id }],
    submit: { text: words.takeBack, quiet: true },
  };
  return {
    heading: words.heading,
    text: words.proposed(names.get(change.proposedBy) ?? '', change.proposedSide, to),
    reason: words.quote(change.reason),
    waits: own ? words.waits : '',
    forms: own
      ? [takeBack]
      : [answer('ja', words.yes(to), false), answer('nej', words.no(provider?.name ?? ''), true)],
  };
}

/** A no to the last wish stands where the next is written. */
function noteOf({ changes, names }: ChangeOnDesk): Notice | null {
  const last = changes.at(-1);
  if (last?.state !== 'refused') return null;
  const by = names.get(last.answeredBy ?? '') ?? '';
  return { kind: 'info', text: words.refused(by, formatDay(last.stateSince)) };
}
