import type { CaseStatus, StatusClock } from '@samraad/monitoring';
import type { DutyViewer } from '@samraad/duties';
import { addressOf, formatShortDay, t } from '@samraad/platform';
import { endStages } from '@samraad/requests';
import type { Cell, EmptyState, Link, ListTable, PageHead, Turn } from '../../../views';
import { presentLine, type CaseLine } from '../case-line.presenter';
import { percentOf, stateOf } from '../case-page/case-clocks.presenter';
import { newWords } from '../../dialogue/new-words';
import { casePaths } from '../cases.paths';
import type { HomeScope } from './home-scope';

export interface RoleHomeModel {
  head: PageHead;
  turn: Turn;
  own: ListTable | null;
  others: ListTable;
  ended: ListTable | null;
  /** Which part of many cases is shown, and where all are; null when all are here. */
  part: { readonly text: string; readonly link: Link } | null;
}

interface Row {
  readonly status: CaseStatus;
  readonly line: CaseLine;
  /** What is new in it, in words. */
  readonly news: string;
}

const columns = () => [
  { label: t('home.column.case') },
  { label: t('home.column.turn') },
  { label: t('home.column.dialogue') },
  { label: t('home.column.contract') },
  { label: t('home.column.open'), hidden: true },
];

/** Who looks, when, and what is new to them, by case. */
export interface HomeContext {
  readonly viewer: DutyViewer;
  readonly now: Date;
  readonly unread?: ReadonlyMap<string, number>;
}

/** Home of a role: what waits for you first, then what runs, then what has ended. */
export function presentRoleHome(
  scope: HomeScope,
  { items: cases, total }: { readonly items: readonly CaseStatus[]; readonly total: number },
  { viewer, now, unread }: HomeContext,
): RoleHomeModel {
  const rows = cases.map((one): Row => {
    const line = presentLine(one, { viewer, party: scope.key === 'party', now });
    return { status: one, line, news: newWords(unread, one.id) };
  });
  const ended = rows.filter((row) => endStages.includes(row.status.stage));
  const own = rows.filter((row) => row.line.own).toSorted(lateFirst);
  const others = rows.filter((row) => !row.line.own && !endStages.includes(row.status.stage));
  return {
    head: { title: t(`home.${scope.key}.title`) },
    turn: presentFirst(scope, own, others, total > cases.length),
    own: own.length > 0 ? table(t('home.table.own'), own, now) : null,
    others: { ...table(t('home.table.others'), others, now), empty: nothing(scope) },
    ended: ended.length > 0 ? table(t('home.table.ended'), ended, now) : null,
    part: total > cases.length ? partOf(cases.length, total) : null,
  };
}

function partOf(shown: number, total: number): RoleHomeModel['part'] {
  const href = addressOf('cases');
  const all = total.toLocaleString('da-DK');
  return { text: t('home.part', { shown, total: all }), link: { text: t('home.part.all'), href } };
}

// What is late before what is near; the query has put the nearest first.
const lateFirst = (a: Row, b: Row): number => Number(b.line.late !== null) - Number(a.line.late !== null);

function presentFirst(scope: HomeScope, own: readonly Row[], others: readonly Row[], more: boolean): Turn {
  const eyebrow = t('home.eyebrow');
  const start =
    scope.key === 'party' ? { links: [{ text: t('home.start'), href: addressOf('case.start') }] } : {};
  const [first] = own;
  const [late] = others.filter((row) => row.line.late !== null);
  // Somebody else is late: nothing is asked of the viewer, but all is not well.
  if (!first && late)
    return {
      tone: 'breached',
      eyebrow,
      sentence: t('home.late.others', { title: late.status.title }),
      explanation: `${late.line.sentence}: ${late.line.late}.`,
      action: { text: t('home.late.see'), href: casePaths.case(late.status.id) },
      ...start,
    };
  if (!first)
    return {
      tone: 'done',
      eyebrow,
      sentence: t('home.nothing.own'),
      explanation: t('home.nothing.explain'),
      ...start,
    };
  return {
    tone: own.some((row) => row.line.late !== null) ? 'breached' : 'own',
    eyebrow,
    sentence: waiting(own.length, more),
    explanation: `${t('home.nearest')} ${first.status.title}: ${first.line.sentence}`,
    ...(first.line.action ? { action: first.line.action } : {}),
    ...start,
  };
}

function waiting(count: number, more: boolean): string {
  if (more) return t('home.least.own', { count });
  return count === 1 ? t('home.one.own') : t('home.many.own', { count });
}

function nothing(scope: HomeScope): EmptyState {
  const action =
    scope.key === 'party' ? { action: { text: t('home.start'), href: addressOf('case.start') } } : {};
  return { heading: t('home.empty.heading'), text: t(`home.empty.${scope.key}`), ...action };
}

function table(caption: string, rows: readonly Row[], now: Date): ListTable {
  return {
    caption,
    captionHidden: true,
    columns: columns(),
    rows: rows.map((row) => ({ cells: cells(row, now) })),
  };
}

function cells({ status, line, news }: Row, now: Date): Cell[] {
  const sub = [status.unit?.name, status.region?.name, status.provider?.name].filter(
    (part) => part !== undefined,
  );
  return [
    { text: status.title, href: casePaths.case(status.id), sub: `${sub.join(' · ')}${news}` },
    {
      text: line.sentence,
      sub: t(`requests.stage.${status.stage}`),
      ...(line.late ? { pill: { text: line.late, tone: 'bad' as const } } : {}),
    },
    clockCell(
      status.clocks.find((clock) => clock.kind === 'dialogue'),
      now,
    ),
    clockCell(
      status.clocks.find((clock) => clock.kind === 'contract'),
      now,
    ),
    line.action ? { button: line.action } : {},
  ];
}

function clockCell(clock: StatusClock | undefined, now: Date): Cell {
  if (!clock) return { text: '–' };
  const facts = {
    startedAt: clock.start,
    dueAt: clock.due,
    stoppedAt: clock.stoppedAt,
    closedAt: clock.closedAt,
    breachedAt: clock.breachedAt,
    rules: clock,
  };
  const words = clockWords(clock);
  return { clock: { state: stateOf(facts, now), due: words, percent: percentOf(facts, now) } };
}

function clockWords({ kind, due, stoppedAt, closedAt }: StatusClock): string {
  if (stoppedAt) return t(`home.clock.${kind}`, { day: formatShortDay(stoppedAt) });
  return closedAt
    ? t('home.clock.closed', { day: formatShortDay(closedAt) })
    : t('home.clock.due', { day: formatShortDay(due) });
}
