import { addressOf } from '@samraad/platform';
import type { WaitingProposal } from '@samraad/proposals';
import type { RoundClosing } from '@samraad/rounds';
import type {
  DateField,
  Form,
  KeyValueRow,
  Link,
  ListTable,
  PageHead,
  TextareaField,
  Turn,
} from '../../../views';
import type { Sent } from '../../shell';
import { roundsWords } from '../rounds.da';
import { casesLink, frameTable, moneyLead, openRows, standing } from './closing-panels';

const words = roundsWords.close;

/** A round as its closing finds it, who looks, and the proposal to close it that waits. */
export interface ClosingOnPage {
  readonly closing: RoundClosing;
  readonly waiting: WaitingProposal | null;
  /** The viewer proposes for a side. */
  readonly proposes: boolean;
}

export interface CloseRoundModel {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly casesHeading: string;
  /** Null of a round that has not opened, or of whose use nothing is known. */
  readonly cases: { readonly rows: readonly KeyValueRow[] } | null;
  readonly casesLink: Link | null;
  readonly moneyHeading: string;
  readonly moneyLead: readonly string[];
  readonly frames: ListTable | null;
  readonly formHeading: string;
  readonly formLead: string;
  readonly form: (Form & { readonly lastDay: DateField; readonly reason: TextareaField }) | null;
}

/** Whether a round may be proposed to close sooner. */
export const mayClose = ({ closing, waiting, proposes }: ClosingOnPage): boolean =>
  proposes && waiting === null && closing.phase === 'open' && closing.requestsFrom <= closing.today;

/** The dry run: what is open, held and left, what becomes of it; and the form, where the round is open. */
export function presentCloseRound(page: ClosingOnPage, sent: Sent): CloseRoundModel {
  const { closing, waiting } = page;
  const open = mayClose(page);
  const opened = closing.requestsFrom <= closing.today;
  const back = { text: closing.name, href: addressOf('round.rules', { roundKey: closing.key }) };
  const title = open ? words.title(closing.name) : words.stateTitle(closing.name);
  return {
    head: { title, crumbs: [back, { text: title }] },
    turn: waiting ? waits(waiting) : { tone: open ? 'own' : 'done', ...standing(closing, open) },
    casesHeading: words.casesHeading,
    cases: closing.known && opened ? { rows: openRows(closing) } : null,
    casesLink: casesLink(closing),
    moneyHeading: words.moneyHeading,
    moneyLead: moneyLead(closing),
    frames: closing.known && closing.frames.length > 0 ? frameTable(closing) : null,
    formHeading: words.formHeading,
    formLead: words.formLead,
    form: open ? formOf(closing.key, sent) : null,
  };
}

const waits = ({ id, title }: WaitingProposal): Turn => ({
  tone: 'wait',
  sentence: words.turns.waits(title),
  action: {
    text: roundsWords.draft.turns.seeProposal,
    href: addressOf('proposal', { proposalId: id }),
  },
});

function formOf(roundKey: string, { fields, submission }: Sent): CloseRoundModel['form'] {
  return {
    action: addressOf('round.close', { roundKey }),
    submission,
    submit: { text: words.submit },
    cancel: { text: roundsWords.part.cancel, href: addressOf('round.rules', { roundKey }) },
    lastDay: fields.date({ name: 'lastDay', label: words.lastDay }),
    reason: fields.textarea({ name: 'reason', label: words.reason, rows: 4, maxLength: 2000 }),
  };
}
