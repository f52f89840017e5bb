import { changedParts, completeContract, type ContractDraft, missingParts } from '@samraad/contracts';
import { addCalendarDays } from '@samraad/deadlines';
import { formatDayYear, isRefusal, refusalText } from '@samraad/platform';
import type { Round } from '@samraad/scheme';
import { contractsPagesDa, partHeadings } from '../../../i18n/contracts.da';
import type { CheckAnswers, ConfirmBox, Notice, PageHead } from '../../../views';
import { contractHead } from '../contract-page/contract-page.presenter';
import type { ContractOnDesk } from '../contract-of-case.reader';
import { openByClause } from '../contract-comments/comment-threads.presenter';
import { contractCommentsWords as comments } from '../contract-comments/contract-comments.da';
import { presentRoom, type RoomView } from '../contract-room.presenter';
import type { ContractRoom } from '../contract-room.reader';
import { planLines, priceLines } from '../contract-text.presenter';
import { paragraphsOf } from '../paragraphs';
import { contractPaths } from '../contracts.paths';
import { sendContractWords as words } from './send-contract.da';

/** Everything the contract says, what room there is, and what sending it does. */
export interface SendContractModel {
  readonly head: PageHead;
  readonly answers: CheckAnswers;
  readonly room: RoomView;
  /** Why it can't be sent as it is; then there is no button. */
  readonly obstacle: Notice | null;
  /** What differs from the version sent before. */
  readonly changed: Notice | null;
  /** Comments nobody has settled: a warning, never an obstacle. */
  readonly open: Notice | null;
  readonly confirm: ConfirmBox | null;
}

export interface SendFacts {
  readonly desk: ContractOnDesk;
  readonly room: ContractRoom;
  readonly round: Pick<Round, 'lastDeliveryDay' | 'rules'>;
  readonly draft: ContractDraft;
  readonly version: number;
  readonly submission: string;
}

/** The last look before it goes: everything, with a way to correct each part. */
export function presentSendContract(facts: SendFacts): SendContractModel {
  const { desk, draft } = facts;
  const swaps = desk.contract?.state === 'changes_asked';
  const room = presentRoom(facts.room, draft.price === undefined ? null : BigInt(draft.price), swaps);
  const obstacle = obstacleOf(facts, room);
  return {
    head: contractHead(desk, words.title),
    answers: { rows: answerRows(draft, contractPaths.write(desk.facts.id)) },
    room,
    obstacle,
    changed: changedNotice(desk, draft),
    open: openNotice(desk),
    confirm: obstacle ? null : confirmBox(facts, room.outcome === 'waits'),
  };
}

function openNotice({ contract, facts }: ContractOnDesk): Notice | null {
  const open = contract ? openByClause(contract) : [];
  if (open.length === 0) return null;
  return {
    kind: 'warning',
    heading: comments.warn,
    text: comments.warnText,
    lines: open.map(({ clause, count }) => comments.warnLine(clause, count)),
    links: [{ text: contractsPagesDa.parts.back, href: contractPaths.contract(facts.id) }],
  };
}

function changedNotice({ contract }: ContractOnDesk, draft: ContractDraft): Notice | null {
  const last = contract?.versions.at(-1);
  if (!last) return null;
  const parts = changedParts(last.content, draft).map((part) => partHeadings[part]);
  return {
    kind: 'info',
    text:
      parts.length > 0 ? words.changed(last.no, parts.join(', ').toLowerCase()) : words.unchanged(last.no),
  };
}

function answerRows(draft: ContractDraft, change: string): CheckAnswers['rows'] {
  const lines = (found: string[]) => (found.length > 0 ? found : [words.missing]);
  return [
    {
      key: partHeadings.expectations,
      lines: lines(paragraphsOf(draft.expectations)),
      change: `${change}#expectations`,
    },
    { key: partHeadings.scope, lines: lines(paragraphsOf(draft.scope)), change: `${change}#scope` },
    { key: partHeadings.price, lines: lines(priceLines(draft)), change: `${change}#price` },
    { key: partHeadings.activities, lines: lines(planLines(draft.activities)), change: `${change}#plan` },
    { key: partHeadings.followUp, lines: lines(paragraphsOf(draft.followUp)), change: `${change}#followUp` },
  ];
}

function obstacleOf({ draft, desk, round }: SendFacts, room: RoomView): Notice | null {
  const write = [{ text: contractsPagesDa.parts.continue, href: contractPaths.write(desk.facts.id) }];
  const missing = missingParts(draft);
  if (missing.length > 0)
    return {
      kind: 'warning',
      heading: words.notYet,
      text: words.incomplete,
      lines: missing.map((part) =>
        part === 'activities' ? words.activitiesNeedDays(partHeadings.activities) : partHeadings[part],
      ),
      links: write,
    };
  const ready = completeContract({ draft, today: desk.today, lastDeliveryDay: round.lastDeliveryDay });
  const text = isRefusal(ready)
    ? refusalText(ready)
    : room.outcome === 'refused'
      ? words.priceAboveRoom
      : null;
  return text === null ? null : { kind: 'warning', heading: words.notYet, text, links: write };
}

function confirmBox({ desk, round, version, submission }: SendFacts, waits: boolean): ConfirmBox {
  const days = round.rules.contractLapseDays;
  const lastDay = formatDayYear(addCalendarDays(desk.today, days));
  const { id } = desk.facts;
  return {
    heading: waits ? words.askWaiting : words.askSigning,
    text: waits ? words.waitingLead : words.signingLead,
    consequences: waits
      ? [words.clockKept, words.numberKept(desk.facts.number ?? ''), words.nothingHeld]
      : [words.heldAndKept, words.daysToSign(days, lastDay), words.lapse],
    form: {
      action: contractPaths.send(id),
      submission,
      version,
      submit: { text: waits ? words.submitWaiting : words.submitSigning },
      cancel: { text: words.editFirst, href: contractPaths.write(id) },
    },
  };
}
