import {
  filledClauses,
  placeholders,
  type StandardClause,
  type StandardContract,
  written,
} from '@samraad/contracts';
import { addressOf, formatDayYear, formatMoney, formatShortDayYear } from '@samraad/platform';
import { localDateOf } from '@samraad/deadlines';
import type { WaitingProposal } from '@samraad/proposals';
import type { Round } from '@samraad/scheme';
import { Fields, type Form, type PageHead, type TextareaField, type Turn } from '../../views';
import type { Sent } from '../shell';
import { readClauses, textOfClauses } from './clauses-text';
import { standardContractWords as words } from './standard-contract.da';

/** A round's standard contract, who looks, and the proposal of another that waits. */
export interface StandardOnPage {
  readonly round: Pick<Round, 'id' | 'key' | 'name'>;
  readonly holds: StandardContract | null;
  readonly waiting: WaitingProposal | null;
  /** The viewer proposes for a side. */
  readonly proposes: boolean;
}

export interface ShownClause {
  readonly heading: string;
  readonly text: string;
}

export interface StandardContractModel {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly lead: string;
  readonly clausesHeading: string;
  readonly placeholderLead: string;
  readonly clauses: readonly ShownClause[];
  readonly previewHeading: string;
  readonly previewLead: string;
  /** What holds or, once it is asked for, what is typed, in a contract that nobody has made. */
  readonly preview: readonly ShownClause[];
  readonly formHeading: string;
  readonly form: (Form & { readonly text: TextareaField; readonly reason: TextareaField }) | null;
}

export function presentStandardContract(page: StandardOnPage, sent: Sent): StandardContractModel {
  const { round, holds, waiting, proposes } = page;
  const clauses = holds?.clauses ?? [];
  const typed = sent.typedOr({ text: textOfClauses(clauses), reason: '' });
  const shown = typeof typed['text'] === 'string' ? readClauses(typed['text']) : clauses;
  const back = { text: round.name, href: addressOf('round.rules', { roundKey: round.key }) };
  return {
    head: { title: words.title, crumbs: [back, { text: words.title }], sub: round.name },
    turn: turnOf(page),
    lead: words.lead,
    clausesHeading: words.clauses,
    placeholderLead: words.placeholderLead,
    clauses: numbered(clauses),
    previewHeading: words.preview,
    previewLead: words.previewLead,
    preview: numbered(filledClauses(shown, inventedCase(round.name))),
    formHeading: words.form.heading,
    form: proposes && waiting === null ? formOf(round.key, typed, sent) : null,
  };
}

const numbered = (clauses: readonly StandardClause[]): ShownClause[] =>
  clauses.map(({ heading, text }, index) => ({ heading: words.clause(index + 1, heading), text }));

/** A case that is nobody's. */
const inventedCase = (round: string) => ({
  ...words.invented,
  round,
  price: formatMoney(4_850_000n),
  firstDay: formatDayYear('2027-01-12'),
  lastDay: formatDayYear('2027-06-01'),
});

function turnOf({ holds, waiting, proposes }: StandardOnPage): Turn {
  if (waiting) {
    const href = addressOf('proposal', { proposalId: waiting.id });
    return {
      tone: 'wait',
      sentence: words.turns.waits(waiting.title),
      ...(proposes && { action: { text: words.turns.see, href } }),
    };
  }
  return {
    tone: proposes ? 'own' : 'done',
    sentence: holds
      ? words.turns.holds(holds.no, formatShortDayYear(localDateOf(holds.decidedAt)))
      : words.turns.none,
    explanation: proposes ? words.turns.decided : words.turns.kept,
  };
}

function formOf(
  roundKey: string,
  typed: Readonly<Record<string, unknown>>,
  sent: Sent,
): StandardContractModel['form'] {
  const fields = new Fields(typed, sent.errors);
  const names = placeholders.map(written).join(', ');
  return {
    action: addressOf('round.standard', { roundKey }),
    submission: sent.submission,
    submit: { text: words.form.submit, name: 'do', value: 'propose' },
    other: { text: words.form.preview, name: 'do', value: 'preview' },
    cancel: { text: words.form.cancel, href: addressOf('round.rules', { roundKey }) },
    text: fields.textarea({
      name: 'text',
      label: words.form.text,
      hint: words.form.hint(names),
      rows: 20,
      maxLength: 90_000,
    }),
    reason: fields.textarea({
      name: 'reason',
      label: words.form.reason,
      hint: words.form.reasonHint,
      rows: 4,
      maxLength: 2000,
    }),
  };
}
