import type { DisputeView } from '@samraad/delivery';
import { addressOf, formatMoney } from '@samraad/platform';
import { longestReason, type WaitingProposal } from '@samraad/proposals';
import { caseNumber } from '@samraad/requests';
import type { Fields, Form, KeyValueRow, MoneyField, Notice, PageHead, TextareaField } from '../../../views';
import { type DisputePanels, presentDispute } from '../dispute.presenter';
import { disputesWords } from '../disputes.da';

const words = disputesWords.decide;

/** A dispute that the parties have handed over, and what one central side has proposed. */
export interface DisputeToDecide {
  readonly dispute: DisputeView;
  readonly waiting: WaitingProposal | null;
}

export interface DecideDisputePage extends DisputePanels {
  readonly head: PageHead;
  readonly who: { readonly rows: readonly KeyValueRow[] };
  readonly waiting: Notice | null;
  readonly propose: {
    readonly heading: string;
    readonly lead: string;
    readonly amount: MoneyField;
    readonly reason: TextareaField;
    readonly form: Form;
  } | null;
}

/** What was said, and the fields of a decision while none waits. */
export function presentDecideDispute(
  { dispute, waiting }: DisputeToDecide,
  personId: string,
  { fields, submission }: { readonly fields: Fields; readonly submission: string },
): DecideDisputePage {
  const title = words.title(caseNumber(dispute.number));
  return {
    ...presentDispute(dispute, personId),
    head: { title, sub: words.sub, crumbs: [{ text: title }] },
    who: { rows: [{ key: words.provider, value: dispute.provider }] },
    waiting: waiting && {
      kind: 'info',
      heading: words.waiting,
      text: waiting.title,
      links: [{ text: words.seeProposal, href: addressOf('proposal', { proposalId: waiting.id }) }],
    },
    propose: waiting || dispute.since === null ? null : proposeForm(dispute, fields, submission),
  };
}

const proposeForm = (
  { attestationId, most }: DisputeView,
  fields: Fields,
  submission: string,
): DecideDisputePage['propose'] => ({
  heading: words.propose,
  lead: words.lead,
  amount: fields.money({ name: 'amount', label: words.amount, hint: words.amountHint(formatMoney(most)) }),
  reason: fields.textarea({
    ...{ name: 'reason', label: words.reason, hint: words.reasonHint, maxLength: longestReason, rows: 5 },
  }),
  form: { action: addressOf('dispute', { attestationId }), submission, submit: { text: words.submit } },
});
