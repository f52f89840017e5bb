import { changedParts, completeContract, type ContractDraft, missingParts } from '@samraad/contracts';
import { addCalendarDays } from '@samraad/deadlines';
import { formatDayYear, isRefusal, refusalText } from '@samraad/platform';
import type { Round } from '@samraad/scheme';
import { contractsPagesDa, partHeadings } from '../../../i18n/contracts.da';
import type { CheckAnswers, ConfirmBox, Notice, PageHead } from '../../../views';
import { contractHead } from '../contract-page/contract-page.presenter';
import type { ContractDesk } from '../contract-desk.reader';
import { presentRoom, type RoomView } from '../contract-room.presenter';
import type { ContractRoom } from '../contract-room.reader';
import { paragraphsOf, planLines, priceWords } from '../contract-text.presenter';
import { contractPaths } from '../contracts.paths';

/** Everything the contract says, what room there is, and what sending it does. */
export interface SendContractModel {
  readonly head: PageHead;
  readonly answers: CheckAnswers;
  readonly room: RoomView;
  /** Why it can't be sent as it is; then there is no button. */
  readonly obstacle: Notice | null;
  /** What differs from the version sent before. */
  readonly changed: Notice | null;
  readonly confirm: ConfirmBox | null;
}

export interface SendFacts {
  readonly desk: ContractDesk;
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
    head: contractHead(desk, 'Se kontrakten igennem'),
    answers: { rows: answerRows(draft, contractPaths.write(desk.facts.id)) },
    room,
    obstacle,
    changed: changedNotice(desk, draft),
    confirm: obstacle ? null : confirmBox(facts, room.outcome === 'waits'),
  };
}

function changedNotice({ contract }: ContractDesk, draft: ContractDraft): Notice | null {
  const last = contract?.versions.at(-1);
  if (!last) return null;
  const parts = changedParts(last.content, draft).map((part) => partHeadings[part]);
  return {
    kind: 'info',
    text:
      parts.length > 0
        ? `Ændret siden udgave ${last.no}: ${parts.join(', ').toLowerCase()}.`
        : `Der er ikke ændret noget siden udgave ${last.no}.`,
  };
}

function answerRows(draft: ContractDraft, change: string): CheckAnswers['rows'] {
  const lines = (found: string[]) => (found.length > 0 ? found : ['Mangler endnu']);
  return [
    {
      key: partHeadings.expectations,
      lines: lines(paragraphsOf(draft.expectations)),
      change: `${change}#expectations`,
    },
    { key: partHeadings.scope, lines: lines(paragraphsOf(draft.scope)), change: `${change}#scope` },
    { key: partHeadings.price, lines: [priceWords(draft.price)], change: `${change}#price` },
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
      heading: 'Kontrakten kan ikke sendes endnu',
      text: 'Det her mangler eller er ikke færdigt:',
      lines: missing.map((part) =>
        part === 'activities'
          ? `${partHeadings.activities} (hver aktivitet skal have en dag)`
          : partHeadings[part],
      ),
      links: write,
    };
  const ready = completeContract({ draft, today: desk.today, lastDeliveryDay: round.lastDeliveryDay });
  const text = isRefusal(ready)
    ? refusalText(ready)
    : room.outcome === 'refused'
      ? 'Den nye pris er større, end der er plads til i jeres ramme. Den gamle udgaves penge er stadig holdt.'
      : null;
  return text === null
    ? null
    : { kind: 'warning', heading: 'Kontrakten kan ikke sendes endnu', text, links: write };
}

function confirmBox({ desk, round, version, submission }: SendFacts, waits: boolean): ConfirmBox {
  const days = round.rules.contractLapseDays;
  const lastDay = formatDayYear(addCalendarDays(desk.today, days));
  const { id } = desk.facts;
  return {
    heading: waits ? 'Send kontrakten, og vent på plads?' : 'Send kontrakten til underskrift?',
    text: waits
      ? 'Der er ikke plads i jeres ramme lige nu. Kontrakten bliver »klar, venter på plads«.'
      : 'Ved at sende skriver du under for jer som udbyder. Indholdet kan derefter kun ændres med en ny udgave.',
    consequences: waits
      ? [
          'Fristen for kontrakten er overholdt fra det øjeblik, du sender.',
          `Sagen beholder nummer ${desk.facts.number ?? ''} i køen, og begge sider får besked.`,
          'Ingen penge bliver holdt. Når der er plads, tager du den op igen, og så går den til underskrift.',
        ]
      : [
          'Pengene bliver holdt i jeres ramme, og fristen for kontrakten er overholdt.',
          `Begge sider har ${days} dage til at skrive under: til og med ${lastDay}.`,
          'Skriver de ikke under i tide, bortfalder kontrakten. Pengene bliver fri, og I er i dialog igen.',
        ],
    form: {
      action: contractPaths.send(id),
      submission,
      version,
      submit: { text: waits ? 'Send, og vent på plads' : 'Skriv under og send' },
      cancel: { text: 'Ret noget først', href: contractPaths.write(id) },
    },
  };
}
