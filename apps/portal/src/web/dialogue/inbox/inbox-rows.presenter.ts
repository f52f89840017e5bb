import { isBreach, localDateOf, workingDaysUntil } from '@samraad/deadlines';
import type { DutyViewer } from '@samraad/duties';
import type { InboxClock, InboxItem } from '@samraad/monitoring';
import { formatShortDay, t } from '@samraad/platform';
import { casePlace, endStages } from '@samraad/requests';
import type { Cell, ClockMini, EmptyState, ListTable } from '../../../views';
import { type CaseLine, presentLine } from '../../cases/case-line.presenter';
import { casePaths } from '../../cases/cases.paths';
import { nearWorkingDays, usedPercent } from '../clock.presenter';
import { dialoguePaths } from '../dialogue.paths';
import { newWords } from '../new-words';
import { inboxWords as words } from './inbox.da';
import { tickOf } from './give-cases.form';

/** Who looks, and when. */
export interface RowsContext {
  readonly viewer: DutyViewer;
  readonly now: Date;
  /** Messages that are new to the viewer, by case. */
  readonly unread?: ReadonlyMap<string, number>;
  /** Whether a case's tick is set; null where the list has none. */
  readonly ticked: ((value: string) => boolean) | null;
}

/** What a case is called everywhere: "Nr. 39 · Psykiatrisk akutmodtagelse". */
export const nameOf = ({ number, unitName, units }: InboxItem): string =>
  casePlace(number, words.workplaces(unitName, units));

/** What is next in a case, for whoever looks. */
export const lineOf = (item: InboxItem, { viewer, now }: Pick<RowsContext, 'viewer' | 'now'>): CaseLine =>
  presentLine(
    { id: item.caseId, stage: item.stage, duties: item.duties, provider: null },
    { viewer, party: false, now },
  );

/** The cases of a page as a table. */
export function inboxTable(items: readonly InboxItem[], empty: EmptyState, context: RowsContext): ListTable {
  const { columns } = words;
  return {
    caption: words.caption,
    captionHidden: true,
    columns: [
      { label: columns.case },
      { label: columns.turn },
      { label: columns.dialogue },
      { label: columns.contract },
      { label: columns.consultant },
      { label: columns.next, hidden: true },
    ],
    rows: items.map((item) => ({ cells: row(item, context) })),
    empty,
  };
}

function row(item: InboxItem, context: RowsContext): Cell[] {
  const { now, ticked } = context;
  const line = lineOf(item, context);
  const name = nameOf(item);
  const value = tickOf(item.caseId, item.consultant?.id ?? null);
  return [
    {
      text: name,
      href: casePaths.case(item.caseId),
      sub: `${item.title} · ${item.regionName} · ${words.kinds[item.kind]}${newWords(context.unread, item.caseId)}`,
      ...(ticked
        ? { tick: { name: 'sager', value, label: words.give.tick(name), checked: ticked(value) } }
        : {}),
    },
    turnCell(line, now),
    clockCell(item.dialogue, words.clocks.dialogueMet, now),
    clockCell(item.contract, words.clocks.contractMet, now),
    item.consultant ? { text: item.consultant.name } : { pill: { text: words.nobodyYet, tone: 'plain' } },
    { button: { ...nextAction(item, line), quiet: true } },
  ];
}

/** What is owed, and how long there is: red when late, amber when near. */
export function turnCell(line: CaseLine, now: Date): Cell {
  if (line.duty === null) return { text: line.sentence };
  const left = workingDaysUntil(localDateOf(now), localDateOf(line.duty.by), []);
  if (line.late) return { text: line.sentence, pill: { text: line.late, tone: 'bad' } };
  if (!line.own) return { text: line.sentence };
  return left <= nearWorkingDays
    ? { text: line.sentence, pill: { text: words.left(left), tone: 'near' } }
    : { text: line.sentence };
}

function clockCell(clock: InboxClock | null, met: (day: string) => string, now: Date): Cell {
  return clock === null ? {} : { clock: clockMini(clock, met, now) };
}

/** A clock in a cell: a bar with its day, or the day it was met. */
export function clockMini(clock: InboxClock, met: (day: string) => string, now: Date): ClockMini {
  const percent = usedPercent(clock, now);
  if (clock.stoppedAt) {
    const text = met(formatShortDay(clock.stoppedAt));
    return isBreach(clock.state)
      ? { state: 'breached', due: words.clocks.late(text), percent }
      : { state: 'met', due: text, percent };
  }
  const day = formatShortDay(clock.dueDay);
  if (isBreach(clock.state)) return { state: 'breached', due: words.clocks.expired(day), percent };
  const near = workingDaysUntil(localDateOf(now), clock.dueDay, []) <= nearWorkingDays;
  return {
    state: near ? 'near' : 'running',
    due: clock.pauses > 0 ? words.clocks.paused(day) : day,
    percent,
  };
}

/** The one next thing: the provider's own duty, then somebody to have the case. */
export function nextAction(item: InboxItem, line: CaseLine): { text: string; href: string } {
  const { actions } = words;
  const open = { text: actions.open, href: casePaths.case(item.caseId) };
  if (endStages.includes(item.stage)) return open;
  if (line.own && line.late && line.action) return line.action;
  if (item.acceptedAt !== null && item.consultant === null)
    return { text: actions.assign, href: dialoguePaths.assign(item.caseId) };
  return line.action ?? open;
}

/** A case as a line of a spreadsheet. */
export function fileRow(item: InboxItem, context: Pick<RowsContext, 'viewer' | 'now'>): string[] {
  const line = lineOf(item, context);
  return [
    String(item.number),
    item.title,
    words.workplaces(item.unitName, item.units),
    item.regionName,
    words.kinds[item.kind],
    t(`requests.stage.${item.stage}`),
    line.sentence,
    line.duty ? localDateOf(line.duty.by) : '',
    line.late ?? '',
    item.dialogue?.dueDay ?? '',
    item.contract?.dueDay ?? '',
    item.consultant?.name ?? '',
  ];
}
