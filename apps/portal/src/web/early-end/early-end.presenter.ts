import {
  agreementObstacle,
  type DisputeSide,
  type EarlyEnds,
  type EarlyEndView,
  groundObstacle,
} from '@samraad/delivery';
import { addressOf, formatDayYear, formatInstant, formatMoney, textOf } from '@samraad/platform';
import { isOpenIn } from '@samraad/requests';
import type { ConfirmBox, KeyValueRow, Link, Notice, PageHead, Turn } from '../../views';
import { type AgreementPanel, agreementPanel, sideNamed } from '../agreement/agreement-panel.presenter';
import type { AgreementSent as Sent } from '../agreement/agreement.page';
import { caseHead } from '../cases/case-head.presenter';
import { presentTurn } from '../cases/case-line.presenter';
import type { EarlyEndOnDesk } from './early-end-of-case.reader';
import { earlyEndWords as words } from './early-end.da';
import {
  agreeBox,
  type ProposeEarlyEndForm,
  proposeForm,
  type RefuseEarlyEndForm,
  refuseForm,
  takeBackBox,
} from './early-end.forms';

export interface EarlyEndPageView {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly notices: readonly Notice[];
  readonly proposal: (AgreementPanel & { readonly heading: string }) | null;
  readonly agree: ConfirmBox | null;
  readonly refuse: RefuseEarlyEndForm | null;
  readonly takeBack: ConfirmBox | null;
  readonly propose: ProposeEarlyEndForm | null;
  readonly now: { readonly rows: readonly KeyValueRow[] };
  readonly earlier: { readonly rows: readonly KeyValueRow[] } | null;
  readonly links: readonly Link[];
}

/** A proposal to end a course early, and what this reader may do about it. */
export function presentEarlyEnd(desk: EarlyEndOnDesk, personId: string, sent: Sent): EarlyEndPageView {
  const { facts, early, viewer, line } = desk;
  const { open } = early;
  const running = isOpenIn('delivery.end-early', facts.stage);
  const side: DisputeSide | null = viewer.isProvider ? 'provider' : viewer.side;
  const mayAct = running && side !== null && (viewer.isProvider || viewer.coordinating);
  const free = groundObstacle(early.ground) === null;
  const asked = mayAct && open && !agreementObstacle(open, { side, personId, coordinating: true }, open.hash);
  // What lies there now, or what they came to.
  const main = open ?? early.proposals.find(({ state }) => state === 'agreed') ?? null;
  const others = early.proposals.filter((one) => one !== main);
  return {
    head: caseHead(facts, words.title, { room: 'course', sub: words.sub }),
    turn: presentTurn(line),
    notices: noticesOf(desk, mayAct),
    proposal: main && panelOf(main, desk),
    agree: asked && free ? agreeBox(desk, open) : null,
    refuse: mayAct && open && open.side !== side ? refuseForm(desk, open, sent.fields) : null,
    takeBack: mayAct && open?.side === side ? takeBackBox(desk) : null,
    propose: mayAct && free ? proposeForm(desk, sent) : null,
    now: { rows: nowRows(desk, running) },
    earlier: others.length === 0 ? null : { rows: others.map((one) => earlierRow(one, desk)) },
    links: linksOf(desk),
  };
}

const named = (side: DisputeSide, { early }: EarlyEndOnDesk): string => sideNamed(side, early.provider);

function noticesOf(desk: EarlyEndOnDesk, mayAct: boolean): Notice[] {
  const { early, facts, viewer } = desk;
  const ended = early.proposals.find(({ state }) => state === 'agreed');
  if (ended) return [endedNotice(ended, early), ...objectionNotices(early)];
  if (!isOpenIn('delivery.end-early', facts.stage)) return [{ kind: 'info', text: words.over }];
  if (!mayAct) return viewer.side === null ? [] : [{ kind: 'info', text: words.joined }];
  const stopped = groundObstacle(early.ground);
  return stopped ? [{ kind: 'warning', heading: words.stopped, text: textOf(stopped.key) }] : [];
}

function endedNotice({ stateSince, amount, released }: EarlyEndView, { attested }: EarlyEnds): Notice {
  // An objection may have been settled for another amount.
  const came = attested?.amount ?? amount;
  const back = (released ?? 0n) + amount - came;
  const waits = attested !== null && attested.state !== 'stands';
  return {
    kind: 'success',
    heading: words.ended(formatDayYear(stateSince)),
    text: [
      words.endedGets(formatMoney(amount)),
      ...(came === amount ? [] : [words.settledFor(formatMoney(came))]),
      ...(back > 0n && !waits ? [words.endedBack(formatMoney(back))] : []),
    ].join(' '),
  };
}

/** Joined workplaces have their time to object, as after any other attestation. */
function objectionNotices({ attested }: EarlyEnds): Notice[] {
  if (attested?.state === 'open') {
    return [
      {
        kind: 'info',
        heading: words.mayObject,
        text: words.mayObjectUntil(formatInstant(attested.objectionDueAt)),
      },
    ];
  }
  return attested?.state === 'disputed'
    ? [{ kind: 'warning', heading: words.disputed, text: words.disputedText }]
    : [];
}

function panelOf(
  { amount, agreed, proposedAt, keepsTalk, reason, released, state }: EarlyEndView,
  { early }: EarlyEndOnDesk,
) {
  const left = released ?? early.ground.most - amount;
  const heading = state === 'open' ? words.proposal : words.agreedOn;
  const panel = agreementPanel({ text: reason, agreed, proposedAt, provider: early.provider }, [
    { key: words.gets, value: formatMoney(amount) },
    { key: words.back, value: formatMoney(left > 0n ? left : 0n) },
    ...(early.talkPlanned ? [{ key: words.talk, value: keepsTalk ? words.talkKept : words.talkGone }] : []),
  ]);
  return { ...panel, heading };
}

function linksOf({ facts, early: { attested } }: EarlyEndOnDesk): Link[] {
  const of = { caseId: facts.id };
  return [
    ...(attested ? [{ text: words.attestation, href: addressOf('case.attest', of) }] : []),
    { text: words.course, href: addressOf('case.course', of) },
  ];
}

function nowRows({ early }: EarlyEndOnDesk, running: boolean): KeyValueRow[] {
  const { ground, planned } = early;
  return [
    { key: words.keys.held, value: ground.held ? words.held.yes : words.held.no },
    { key: words.keys.planned, value: String(planned) },
    ...(running && ground.held ? [{ key: words.keys.most, value: formatMoney(ground.most) }] : []),
  ];
}

function earlierRow(
  { agreed, reason, state, refusal, amount, side }: EarlyEndView,
  desk: EarlyEndOnDesk,
): KeyValueRow {
  const [first] = agreed;
  const who = first ? words.earlierLine(first.name, named(side, desk), formatDayYear(first.at)) : '';
  const why = refusal && words.refusedLine(refusal.name, named(refusal.side, desk), refusal.reason);
  return {
    key: `${formatMoney(amount)} (${words.states[state]})`,
    value: reason,
    lines: [who, ...(why ? [why] : [])],
  };
}
