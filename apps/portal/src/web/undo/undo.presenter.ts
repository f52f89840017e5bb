import {
  agreementObstacle,
  type DisputeSide,
  stillToAgree,
  undoObstacle,
  type UndoView,
} from '@samraad/delivery';
import { addressOf, formatDayYear, formatMoney, newId, textOf } from '@samraad/platform';
import { isOpenIn } from '@samraad/requests';
import type { ConfirmBox, Form, KeyValueRow, Link, Notice, PageHead, TextareaField, Turn } from '../../views';
import { type AgreementPanel, agreementPanel, sideNamed } from '../agreement/agreement-panel.presenter';
import type { AgreementSent as Sent } from '../agreement/agreement.page';
import { caseHead } from '../cases/case-head.presenter';
import { presentTurn } from '../cases/case-line.presenter';
import { deliveryPaths } from '../delivery/delivery.paths';
import type { UndoOnDesk } from './undo-of-case.reader';
import { undoWords as words } from './undo.da';

export interface UndoPageView {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly notices: readonly Notice[];
  readonly proposal: (AgreementPanel & { readonly heading: string }) | null;
  readonly agree: ConfirmBox | null;
  readonly drop: ConfirmBox | null;
  readonly propose: ProposeUndoForm | null;
  readonly earlier: { readonly rows: readonly KeyValueRow[] } | null;
  readonly links: readonly Link[];
}

/** The reason, folded while another proposal lies there. */
export interface ProposeUndoForm {
  readonly summary: string;
  readonly open: boolean;
  readonly lead: string;
  readonly reason: TextareaField;
  readonly form: Form;
}

type Place = 'undo-attestation' | 'agree-undo' | 'drop-undo';
/** Where a form of the page is sent. */
export const undoAddress = (page: Place, caseId: string, milestone: number): string =>
  addressOf(`case.${page}`, { caseId, milestone: String(milestone) });

/** A proposal to undo an attestation, and what this reader may do about it. */
export function presentUndo(desk: UndoOnDesk, personId: string, sent: Sent): UndoPageView {
  const { facts, undo, viewer, line } = desk;
  const { open, milestone, part } = undo;
  const side: DisputeSide | null = viewer.isProvider ? 'provider' : viewer.side;
  const inTime =
    isOpenIn('delivery.undo', facts.stage) && (milestone === 0) === (facts.stage !== 'under_way');
  const mayAct = inTime && side !== null && (viewer.isProvider || viewer.coordinating);
  const free = mayAct && undoObstacle(undo.ground) === null;
  const asked =
    open && !agreementObstacle(open, { side: side ?? 'provider', personId, coordinating: true }, open.hash);
  const main = open ?? undo.proposals.find(({ state }) => state === 'agreed') ?? null;
  const others = undo.proposals.filter((one) => one !== main);
  return {
    head: caseHead(facts, part === null ? words.title : words.titleOf(part), {
      room: 'course',
      sub: words.sub,
    }),
    turn: presentTurn(line),
    notices: noticesOf(desk, inTime, mayAct),
    proposal: main && panelOf(main, desk),
    agree: free && asked ? agreeBox(desk, open) : null,
    drop: mayAct && open ? dropBox(desk, open, open.side === side) : null,
    propose: free ? proposeForm(desk, sent) : null,
    earlier: others.length === 0 ? null : { rows: others.map((one) => earlierRow(one, desk)) },
    links: [
      {
        text: words.attestation,
        href: deliveryPaths.attest(facts.id, milestone > 0 ? milestone : undefined),
      },
    ],
  };
}

function noticesOf({ undo, viewer }: UndoOnDesk, inTime: boolean, mayAct: boolean): Notice[] {
  const { ground, open, proposals } = undo;
  const [newest] = proposals;
  if (newest?.state === 'agreed') {
    const heading = words.undone(formatDayYear(newest.stateSince));
    return [{ kind: 'success', heading, text: words.undoneText(formatMoney(newest.amount)) }];
  }
  const stopped = undoObstacle(ground)?.key ?? (inTime ? null : ('delivery.undo-too-late' as const));
  if (stopped) return [{ kind: 'warning', heading: words.stopped, text: textOf(stopped) }];
  return mayAct || viewer.side === null || open === null ? [] : [{ kind: 'info', text: words.joined }];
}

function panelOf(one: UndoView, { undo: { provider } }: UndoOnDesk) {
  const { amount, agreed, proposedAt, reason, state } = one;
  const terms = [{ key: words.amount, value: formatMoney(amount) }];
  const panel = agreementPanel({ text: reason, agreed, proposedAt, provider }, terms);
  return { ...panel, heading: state === 'open' ? words.proposal : words.agreedOn };
}

function agreeBox({ facts, undo }: UndoOnDesk, { hash, agreed, amount }: UndoView): ConfirmBox {
  const last = stillToAgree(agreed.map(({ side }) => side)).length === 1;
  return {
    heading: words.agree,
    text: words.agreeText(formatMoney(amount)),
    consequences: [
      last ? words.last : words.more,
      words.bound,
      words.again,
      ...(undo.milestone === 0 ? [words.rest] : []),
    ],
    form: {
      action: undoAddress('agree-undo', facts.id, undo.milestone),
      submission: newId(),
      hidden: [{ name: 'hash', value: hash }],
      submit: { text: words.agreeSubmit },
    },
  };
}

const dropBox = ({ facts, undo }: UndoOnDesk, { hash }: UndoView, own: boolean): ConfirmBox => ({
  heading: own ? words.takeBack : words.refuse,
  text: words.refuseText,
  form: {
    action: undoAddress('drop-undo', facts.id, undo.milestone),
    submission: newId(),
    hidden: [{ name: 'hash', value: hash }],
    submit: { text: own ? words.takeBackSubmit : words.refuseSubmit, quiet: true },
  },
});

function proposeForm({ facts, undo }: UndoOnDesk, { fields, submission }: Sent): ProposeUndoForm {
  const reason = fields.textarea({
    ...{ name: 'reason', label: words.reason, hint: words.reasonHint, maxLength: 4000, rows: 5 },
  });
  const typed = reason.error !== undefined || (reason.value ?? '') !== '';
  return {
    summary: undo.open ? words.proposeOther : words.propose,
    open: undo.open === null || typed,
    lead: words.lead,
    reason,
    form: {
      action: undoAddress('undo-attestation', facts.id, undo.milestone),
      submission,
      submit: { text: words.submit, quiet: undo.open !== null },
    },
  };
}

function earlierRow(one: UndoView, { undo: { provider } }: UndoOnDesk): KeyValueRow {
  const [first] = one.agreed;
  const { dropped, side, stateSince } = one;
  const day = formatDayYear(stateSince);
  const fell =
    dropped &&
    (dropped.side === side
      ? words.droppedByOwn(day)
      : words.droppedLine(dropped.name, sideNamed(dropped.side, provider), day));
  return {
    key: words.states[one.state],
    value: one.reason,
    lines: [
      ...(first ? [words.earlierLine(first.name, sideNamed(side, provider), formatDayYear(first.at))] : []),
      ...(fell ? [fell] : []),
    ],
  };
}
