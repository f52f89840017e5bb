import type { CaseStatus, StatusClock } from '@samraad/monitoring';
import { formatMoney, formatShortDay, t } from '@samraad/platform';
import { endStages } from '@samraad/requests';
import type { Cell, EmptyState, ListTable, PageHead, Turn } from '../../../views';
import { caseAction } from '../case-action';
import { presentLine, turnFor, type CaseLine } from '../case-line.presenter';
import { percentOf, stateOf } from '../case-page/case-clocks.presenter';
import { casePaths } from '../cases.paths';
import { invoicePaths } from '../../invoices/invoices.paths';
import type { HomeScope } from './home-scope';

export interface RoleHomeModel {
  head: PageHead;
  turn: Turn;
  own: ListTable | null;
  others: ListTable;
  ended: ListTable | null;
}

interface Row {
  readonly status: CaseStatus;
  readonly line: CaseLine;
}

const columns = [
  { label: 'Sag' },
  { label: 'Hvor er vi' },
  { label: 'Dialog · 1 uge' },
  { label: 'Kontrakt · 4 uger' },
  { label: 'Åbn', hidden: true },
];

/** Home of a role: what waits for you first, then what runs, then what has ended. */
export function presentRoleHome(
  scope: HomeScope,
  cases: readonly CaseStatus[],
  now: Date,
  unpaid: readonly { readonly amount: bigint }[] = [],
): RoleHomeModel {
  const rows = cases.map((one): Row => {
    const status = { ...one, turn: turnFor(one, scope.relations) };
    const context = { relations: scope.relations, providerName: status.provider?.name ?? null, now };
    return { status, line: presentLine(status.turn, context) };
  });
  const ended = rows.filter((row) => endStages.includes(row.status.stage));
  const own = rows.filter((row) => row.line.own);
  const others = rows.filter((row) => !row.line.own && !endStages.includes(row.status.stage));
  return {
    head: { title: t(`home.${scope.key}.title`) },
    turn: unpaid.length > 0 ? presentUnpaid(unpaid) : presentFirst(scope, own),
    own: own.length > 0 ? table(t('home.table.own'), own, scope, now) : null,
    others: { ...table(t('home.table.others'), others, scope, now), empty: nothing(scope) },
    ended: ended.length > 0 ? table(t('home.table.ended'), ended, scope, now) : null,
  };
}

function presentFirst(scope: HomeScope, own: readonly Row[]): Turn {
  const eyebrow = t('home.eyebrow');
  const start = scope.key === 'party' ? { links: [{ text: t('home.start'), href: '/sager/ny' }] } : {};
  const [first] = own;
  if (!first)
    return {
      tone: 'done',
      eyebrow,
      sentence: t('home.nothing.own'),
      explanation: t('home.nothing.explain'),
      ...start,
    };
  const late = own.filter((row) => row.line.tone === 'breached').length;
  const action = caseAction(first.status.turn.key, first.status.id);
  return {
    tone: late > 0 ? 'breached' : 'own',
    eyebrow,
    sentence: own.length === 1 ? t('home.one.own') : t('home.many.own', { count: own.length }),
    explanation: `${t('home.nearest')} ${first.status.title}: ${first.line.sentence}`,
    ...(action ? { action } : {}),
    ...start,
  };
}

/** Bills wait beside the cases' own turns, so the central parties meet them first. */
function presentUnpaid(unpaid: readonly { readonly amount: bigint }[]): Turn {
  const amount = formatMoney(unpaid.reduce((sum, one) => sum + one.amount, 0n));
  const count = unpaid.length;
  return {
    tone: 'own',
    eyebrow: t('home.eyebrow'),
    sentence: t(count === 1 ? 'home.unpaid.one' : 'home.unpaid.many', { count, amount }),
    explanation: t('home.unpaid.explain'),
    action: { text: t('home.unpaid.action'), href: invoicePaths.list },
  };
}

function nothing(scope: HomeScope): EmptyState {
  const action = scope.key === 'party' ? { action: { text: t('home.start'), href: '/sager/ny' } } : {};
  return { heading: t('home.empty.heading'), text: t(`home.empty.${scope.key}`), ...action };
}

function table(caption: string, rows: readonly Row[], scope: HomeScope, now: Date): ListTable {
  return {
    caption,
    captionHidden: true,
    columns,
    rows: rows.map((row) => ({ cells: cells(row, scope, now) })),
  };
}

function cells({ status, line }: Row, scope: HomeScope, now: Date): Cell[] {
  const sub = [status.unit?.name, status.region?.name, status.provider?.name].filter(
    (part) => part !== undefined,
  );
  const action = line.own ? caseAction(status.turn.key, status.id) : undefined;
  // The central parties follow stage and clocks; what is in a case stays between parties and provider.
  const readable = scope.key !== 'central';
  return [
    {
      text: readable ? status.title : `${status.reference}`,
      ...(readable ? { href: casePaths.case(status.id) } : {}),
      sub: sub.join(' · '),
    },
    { text: line.sentence, sub: t(`requests.stage.${status.stage}`) },
    clockCell(
      status.clocks.find((clock) => clock.kind === 'dialogue'),
      now,
    ),
    clockCell(
      status.clocks.find((clock) => clock.kind === 'contract'),
      now,
    ),
    action && readable ? { button: action } : {},
  ];
}

function clockCell(clock: StatusClock | undefined, now: Date): Cell {
  if (!clock) return { text: '–' };
  const facts = {
    startedAt: clock.start,
    dueAt: clock.due,
    stoppedAt: clock.stoppedAt,
    breachedAt: clock.breachedAt,
  };
  const words = clock.stoppedAt
    ? `${clock.kind === 'contract' ? 'sendt' : 'taget'} ${formatShortDay(clock.stoppedAt)}`
    : `senest ${formatShortDay(clock.due)}`;
  return { clock: { state: stateOf(facts, now), due: words, percent: percentOf(facts, now) } };
}
