import { agreementObstacle, type DisputeSide, stillToAgree } from '@samraad/delivery';
import { addressOf, formatDayYear, formatMoney, newId } from '@samraad/platform';
import type {
  ConfirmBox,
  Fields,
  Form,
  Link,
  MoneyField,
  Notice,
  PageHead,
  TextareaField,
  Turn,
} from '../../../views';
import type { AgreementSent as Sent } from '../../agreement/agreement.page';
import { caseHead } from '../../cases/case-head.presenter';
import { presentTurn } from '../../cases/case-line.presenter';
import { deliveryPaths } from '../../delivery/delivery.paths';
import { type DisputePanels, presentDispute } from '../dispute.presenter';
import type { DisputeOnDesk } from '../dispute-of-case.reader';
import { disputesWords as words } from '../disputes.da';

export interface DisputeTalkPage extends DisputePanels {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly handedOver: Notice | null;
  readonly write: { readonly field: TextareaField; readonly form: Form } | null;
  readonly agree: ConfirmBox | null;
  readonly propose: ProposeForm | null;
  readonly handOver: ConfirmBox | null;
  readonly links: readonly Link[];
}

/** The fields of a proposed agreement, folded while another lies there. */
export interface ProposeForm {
  readonly summary: string;
  readonly open: boolean;
  readonly lead: string;
  readonly text: TextareaField;
  readonly amount: MoneyField;
  readonly form: Form;
}

/** A dispute with everything said in it, and what this reader may do. */
export function presentDisputeTalk(desk: DisputeOnDesk, personId: string, sent: Sent): DisputeTalkPage {
  const { facts, dispute, viewer, line } = desk;
  const open = dispute.since !== null;
  const side: DisputeSide | null = viewer.isProvider ? 'provider' : viewer.side;
  const mayEnd = open && side !== null && (viewer.isProvider || viewer.coordinating);
  const title = dispute.part === null ? words.title : words.titleOf(dispute.part);
  return {
    ...presentDispute(dispute, personId),
    head: caseHead(facts, title, { room: 'course', sub: words.sub }),
    turn: presentTurn(line),
    handedOver: open ? handedOverNotice(desk) : null,
    write: open ? writeForm(desk, sent) : null,
    agree: mayEnd ? agreeBox(desk, { side, personId, coordinating: true }) : null,
    propose: mayEnd ? proposeForm(desk, sent.fields) : null,
    handOver: mayEnd && dispute.handover === null ? handOverBox(desk) : null,
    links: [
      {
        text: words.attestation,
        href: deliveryPaths.attest(facts.id, dispute.milestone > 0 ? dispute.milestone : undefined),
      },
    ],
  };
}

type Place = 'dispute-talk' | 'propose-settlement' | 'agree-settlement' | 'hand-over-dispute';
/** Where a form of the page is sent. */
export const disputeAddress = (page: Place, { facts, dispute }: DisputeOnDesk): string =>
  addressOf(`case.${page}`, { caseId: facts.id, milestone: String(dispute.milestone) });

function handedOverNotice({ dispute: { handover } }: DisputeOnDesk): Notice | null {
  if (!handover) return null;
  const { name, side, at: day } = handover;
  return {
    kind: 'info',
    heading: words.handedOverHeading,
    text: words.handedOver(name, words.side[side], formatDayYear(day)),
  };
}

const writeForm = (desk: DisputeOnDesk, { fields, submission }: Sent): DisputeTalkPage['write'] => ({
  field: fields.textarea({
    name: 'body',
    label: words.write,
    hint: words.writeHint,
    maxLength: 4000,
    rows: 4,
  }),
  form: {
    action: disputeAddress('dispute-talk', desk),
    submission,
    submit: { text: words.writeSubmit, quiet: true },
  },
});

function agreeBox(
  desk: DisputeOnDesk,
  who: { side: DisputeSide; personId: string; coordinating: boolean },
): ConfirmBox | null {
  const { open } = desk.dispute;
  if (!open || agreementObstacle(open, who, open.hash)) return null;
  const last = stillToAgree(open.agreed.map(({ side }) => side)).length === 1;
  return {
    heading: words.agree,
    text: words.agreeText(formatMoney(open.amount)),
    consequences: [last ? words.agreeLast : words.agreeMore],
    form: {
      action: disputeAddress('agree-settlement', desk),
      submission: newId(),
      hidden: [{ name: 'hash', value: open.hash }],
      submit: { text: words.agreeSubmit },
    },
  };
}

function proposeForm(desk: DisputeOnDesk, fields: Fields): ProposeForm {
  const { most, open } = desk.dispute;
  const text = fields.textarea({
    ...{ name: 'text', label: words.text, hint: words.textHint, maxLength: 4000, rows: 5 },
  });
  const amount = fields.money({ name: 'amount', label: words.amount });
  return {
    summary: open ? words.proposeOther : words.propose,
    open: [text, amount].some(({ error, value }) => error !== undefined || (value ?? '') !== ''),
    lead: words.proposeLead(formatMoney(most)),
    text,
    amount,
    form: {
      action: disputeAddress('propose-settlement', desk),
      submission: newId(),
      submit: { text: words.proposeSubmit, quiet: open !== null },
    },
  };
}

const handOverBox = (desk: DisputeOnDesk): ConfirmBox => ({
  heading: words.handOver,
  text: words.handOverText,
  consequences: words.handOverLines,
  form: {
    action: disputeAddress('hand-over-dispute', desk),
    submission: newId(),
    submit: { text: words.handOverSubmit, quiet: true },
  },
});
