import { dayWords, dutyPlace, type DutyViewer, dutyWords, isOwn, lateWords } from '@samraad/duties';
import { localDateOf, workingDaysUntil } from '@samraad/deadlines';
import type { DeadlineGroup, DeadlineRow } from '@samraad/monitoring';
import { deadlineGroups, deadlineHolders } from '@samraad/monitoring';
import { formatDay, formatShortDay } from '@samraad/platform';
import { casePlace } from '@samraad/requests';
import { rulesOnDay } from '@samraad/scheme';
import {
  type Cell,
  type EmptyState,
  type Facets,
  Fields,
  type KeyValues,
  type ListTable,
  type PageHead,
  type Pagination,
  pagination,
  pastEnd,
  type SelectField,
  type Turn,
} from '../../../views';
import { deadlineWords as words } from './deadline-list.da';
import type { DeadlinesOnDesk } from './deadline-list.reader';
import {
  deadlineAddress,
  type DeadlineQuestion,
  groupWords,
  holderWords,
  pageSize,
} from './deadline-question';
import { presentCaseFacts } from './case-facts.presenter';
import { presentInvoiceAges, type InvoiceAges } from './invoice-ages.presenter';
import { presentPunctuality, type PunctualityModel } from './punctuality.presenter';

/** The working list of those who follow the whole scheme: red first. */
export interface DeadlineListModel {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly groups: Facets;
  readonly filters: {
    readonly action: string;
    readonly group: string;
    readonly fields: readonly SelectField[];
    readonly submit: string;
  };
  readonly tables: readonly { readonly heading: string; readonly table: ListTable }[];
  readonly empty: ListTable | null;
  readonly pages: Pagination | null;
  readonly oneCase: { readonly heading: string; readonly facts: KeyValues } | null;
  readonly punctuality: PunctualityModel;
  readonly invoices: InvoiceAges;
}

/** Lateness in words first, then the date, then what has already been done (never a case's title). */
export function presentDeadlineList(
  desk: DeadlinesOnDesk,
  question: DeadlineQuestion,
  viewer: DutyViewer,
): DeadlineListModel {
  const { deadlines, round, dated, clocks, unpaid, status } = desk;
  const { items, total, now } = deadlines;
  const punctuality = presentPunctuality(clocks, round?.rules.latePatternShare ?? 1);
  const address = (more: Partial<DeadlineQuestion>) => deadlineAddress({ ...question, page: 1, ...more });
  const pages = Math.ceil(total / pageSize);
  const pageHref = (page: number) => address({ page });
  return {
    head: {
      title: words.title,
      sub: words.sub(round?.name),
      subLinks: [{ text: words.csv, href: deadlineAddress({ ...question, page: 1 }, '/frister.csv') }],
    },
    turn: presentFirst(desk, viewer, punctuality),
    groups: presentGroups(desk, question, address, mayOwe(viewer)),
    filters: presentFilters(desk, question),
    tables: deadlineGroups.flatMap((group) => tableOf(group, items, viewer, now)),
    empty: items.length > 0 ? null : emptyTable(pastEnd(question.page, pages, pageHref)),
    pages: pagination(question.page, pages, pageHref),
    oneCase: status && { heading: words.oneCase, facts: presentCaseFacts(status) },
    punctuality,
    invoices: presentInvoiceAges(unpaid, now, (sentAt) =>
      dated.length > 0 ? rulesOnDay(dated, localDateOf(sentAt)).payDays : 30,
    ),
  };
}

/** The auditor only reads: nothing here is ever theirs to do. */
const mayOwe = (viewer: DutyViewer): boolean => isOwn({ of: 'central' }, viewer);

function presentFirst(
  { deadlines: { items, counts, lateCentral } }: DeadlinesOnDesk,
  viewer: DutyViewer,
  { patterns }: PunctualityModel,
): Turn {
  const { eyebrow } = words;
  if (counts.late === 0) return { tone: 'done', eyebrow, sentence: words.none, explanation: words.noneWhy };
  const own = items.find(({ group, duty }) => group === 'late' && isOwn(duty.holder, viewer));
  const said = [
    ...(mayOwe(viewer) ? [words.ours(lateCentral)] : []),
    ...(patterns.length > 0 ? [words.pattern(patterns.join(', '))] : []),
  ];
  return {
    tone: 'breached',
    eyebrow,
    sentence: words.late(counts.late),
    explanation: said.join(' '),
    ...(own ? { action: { text: words.open, href: `/frister?sag=${own.duty.caseId}` } } : {}),
  };
}

function presentGroups(
  { deadlines: { counts } }: DeadlinesOnDesk,
  question: DeadlineQuestion,
  address: (more: Partial<DeadlineQuestion>) => string,
  owes: boolean,
): Facets {
  const all = counts.late + counts.soon + counts.later;
  const mine = question.holder === 'central';
  return {
    label: words.filters,
    items: [
      {
        text: words.all,
        href: address({ group: null, holder: null }),
        count: all,
        current: !question.group && !mine,
      },
      ...deadlineGroups.map((group) => ({
        text: words.groups[group],
        href: address({ group }),
        count: counts[group],
        current: question.group === group,
      })),
      ...(owes
        ? [
            {
              text: words.mine,
              href: address({ group: null, holder: 'central' }),
              current: mine && !question.group,
            },
          ]
        : []),
    ],
  };
}

function presentFilters(
  { choices }: DeadlinesOnDesk,
  question: DeadlineQuestion,
): DeadlineListModel['filters'] {
  const { providerId, regionId, holder } = question;
  const typed = {
    udbyder: providerId ?? '',
    region: regionId ?? '',
    hvem: holder ? holderWords[holder] : '',
  };
  const fields = new Fields(typed, []);
  const select = (name: string, label: string, all: string, options: readonly Option[]) =>
    fields.select({ name, label, optional: true, options: [{ value: '', text: all }, ...options] });
  return {
    action: '/frister',
    group: question.group ? groupWords[question.group] : '',
    fields: [
      select('udbyder', words.provider, words.everyProvider, choices.providers.map(asOption)),
      select('region', words.region, words.everyRegion, choices.regions.map(asOption)),
      select('hvem', words.holder, words.everyHolder, holderOptions),
    ],
    submit: words.show,
  };
}

interface Option {
  readonly value: string;
  readonly text: string;
}
const asOption = ({ id, name }: { id: string; name: string }): Option => ({ value: id, text: name });
const holderOptions = deadlineHolders.map((key): Option => ({
  value: holderWords[key],
  text: words.holders[key],
}));

const columns = [
  { label: words.columns.by },
  { label: words.columns.who },
  { label: words.columns.case },
  { label: words.columns.done },
];

function tableOf(
  group: DeadlineGroup,
  items: readonly DeadlineRow[],
  viewer: DutyViewer,
  now: Date,
): DeadlineListModel['tables'] {
  const rows = items.filter((one) => one.group === group);
  if (rows.length === 0) return [];
  const table = {
    caption: words.groups[group],
    captionHidden: true,
    columns,
    rows: rows.map((one) => ({ cells: cellsOf(one, viewer, now) })),
  };
  return [{ heading: words.groups[group], table }];
}

const emptyTable = (pastTheEnd: EmptyState | null): ListTable => ({
  caption: words.title,
  columns,
  rows: [],
  empty: pastTheEnd ?? {
    heading: words.empty.heading,
    text: words.empty.text,
    action: { text: words.empty.action, href: '/frister' },
  },
});

function cellsOf(row: DeadlineRow, viewer: DutyViewer, now: Date): Cell[] {
  const { duty, group, number, unit, region, provider } = row;
  const late = lateWords(duty, now);
  const left = workingDaysUntil(localDateOf(now), localDateOf(duty.by), []);
  const own = isOwn(duty.holder, viewer);
  const tone = group === 'late' ? 'bad' : group === 'soon' ? 'near' : 'plain';
  return [
    { pill: { text: late ?? words.left(left), tone }, sub: dayWords(duty.by, now) },
    {
      text: dutyWords(duty, { own, party: false, providerName: provider, now }),
      ...(own
        ? {
            href: dutyPlace(duty.kind, duty.caseId, duty.subject),
            pill: { text: words.you, tone: 'good' as const },
          }
        : {}),
    },
    {
      text: casePlace(number, unit),
      href: `/frister?sag=${duty.caseId}`,
      sub: [region, provider].filter((part) => part !== null).join(' · '),
    },
    { sub: doneAbout(row) },
  ];
}

/** What has already happened makes a full list calm. */
export function doneAbout({ duty, promisedOn }: Pick<DeadlineRow, 'duty' | 'promisedOn'>): string {
  const { reminders, remindedAt, toldAt } = duty;
  const said = [
    remindedAt ? words.reminded(reminders, formatShortDay(remindedAt)) : words.nothingDone,
    toldAt ? words.told(formatShortDay(toldAt)) : '',
    promisedOn ? words.promised(formatDay(promisedOn)) : '',
  ];
  return said.filter((part) => part !== '').join(' ');
}
