import type { UnitInKeeping } from '@samraad/monitoring';
import { formatShortDayYear, t, textOf } from '@samraad/platform';
import type { Form, KeyValues, Link, LinkList, ListTable, PageHead, Pagination, Turn } from '../../../views';
import { pagination, pastEnd } from '../../../views';
import { newSubmission, type Sent } from '../../shell';
import { organisationWords } from '../organisation.da';
import { organisationPaths } from '../organisation.paths';
import { asCode, unitCells, unitColumns, unitPill } from '../unit-cells.presenter';
import { unitWords as words } from './unit.da';
import { belowAtATime, type UnitOnDesk } from './unit.reader';

export interface UnitPageModel {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly facts: KeyValues;
  readonly plan: { readonly text: string; readonly stopped: string | null; readonly form: Form } | null;
  readonly below: ListTable;
  readonly pagination: Pagination | null;
  readonly holders: ListTable;
  readonly before: KeyValues | null;
  readonly ways: LinkList;
  readonly reopen: Form | null;
}

/** Where a unit lies, from the regions down. */
export const unitCrumbs = ({ line, name }: Pick<UnitInKeeping, 'line' | 'name'>) => [
  { text: organisationWords.title, href: organisationPaths.list() },
  ...line.map((one) => ({ text: one.name, href: organisationPaths.unit(one.id) })),
  { text: name },
];

/** What matters first: may it start anything. */
export function presentUnit(
  { unit, below, page, today }: UnitOnDesk,
  sent: Pick<Sent, 'submission'>,
): UnitPageModel {
  const pages = Math.ceil(below.total / belowAtATime);
  const pageHref = (side: number) => organisationPaths.unit(unit.id, { side: String(side) });
  const closed = unit.validTo !== null && unit.validTo <= today;
  return {
    head: { title: unit.name, crumbs: unitCrumbs(unit) },
    turn: turnOf(unit, today, closed),
    facts: factsOf(unit),
    plan: planOf(unit, sent.submission),
    below: {
      caption: words.below,
      captionHidden: true,
      columns: unitColumns(),
      rows: below.items.map((one) => ({ cells: unitCells(one, today, false) })),
      empty: pastEnd(page, pages, pageHref) ?? words.noneBelow,
    },
    pagination: pagination(page, pages, pageHref),
    holders: holdersOf(unit),
    before: beforeOf(unit),
    ways: { items: waysOf(unit, closed) },
    reopen: unit.validTo === null ? null : reopenForm(unit, closed, newSubmission()),
  };
}

function turnOf(unit: UnitInKeeping, today: string, closed: boolean): Turn {
  const { eyebrow } = words;
  const explanation = words.open(unit.openCases);
  const pill = unitPill(unit, today);
  const day = formatShortDayYear(unit.validTo ?? unit.validFrom ?? today);
  if (!pill) return { tone: 'done', eyebrow, sentence: words.openSentence, explanation };
  if (closed) return { tone: 'wait', eyebrow, sentence: words.closedSentence(day), explanation };
  const sentence = unit.validTo === null ? words.opensSentence(day) : words.closesSentence(day);
  return { tone: 'wait', eyebrow, sentence, explanation };
}

function factsOf(unit: UnitInKeeping): KeyValues {
  const { validFrom, validTo, areas } = unit;
  return {
    rows: [
      { key: words.kind, value: t(`scheme.kind.${unit.kind}`) },
      { key: words.sector, value: t(`scheme.sector.${unit.sector}`) },
      { key: words.code, value: asCode(unit.key) },
      { key: words.areas, value: areas.join(', ') || words.noAreas },
      { key: words.from, value: validFrom === null ? words.always : formatShortDayYear(validFrom) },
      { key: words.to, value: validTo === null ? words.noEnd : formatShortDayYear(validTo) },
      { key: words.cases, value: words.open(unit.openCases) },
    ],
  };
}

function planOf({ id, version, plan }: UnitInKeeping, submission: string): UnitPageModel['plan'] {
  if (!plan) return null;
  return {
    text: words.planned(formatShortDayYear(plan.from), plan.name, plan.parent),
    stopped: plan.stoppedBy === null ? null : words.stopped(textOf(plan.stoppedBy)),
    form: {
      action: organisationPaths.withdrawPlan(id),
      submission,
      version,
      submit: { text: words.withdraw },
    },
  };
}

function holdersOf({ holders }: UnitInKeeping): ListTable {
  return {
    caption: words.holders,
    captionHidden: true,
    columns: [{ label: words.person }, { label: words.role }],
    rows: holders.map(({ name, role }) => ({ cells: [{ text: name }, { text: t(`role.${role}`) }] })),
    empty: words.noHolders,
  };
}

function beforeOf({ before }: UnitInKeeping): KeyValues | null {
  if (before.length === 0) return null;
  const rows = before.map(({ until, name, parent }) => ({
    key: words.until(formatShortDayYear(until)),
    value: words.was(name, parent),
  }));
  return { rows };
}

function waysOf({ id, kind }: UnitInKeeping, closed: boolean): Link[] {
  if (closed) return [];
  const add = kind === 'unit' ? [] : [{ text: words.add, href: organisationPaths.add(id) }];
  return [
    { text: words.change, href: organisationPaths.change(id) },
    ...add,
    { text: words.close, href: organisationPaths.close(id) },
  ];
}

function reopenForm({ id, version }: UnitInKeeping, closed: boolean, submission: string): Form {
  const submit = { text: closed ? words.reopen : words.keepOpen };
  return { action: organisationPaths.reopen(id), submission, version, submit };
}
