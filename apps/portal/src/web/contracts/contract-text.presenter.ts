import type { ContractDraft, ContractPart } from '@samraad/contracts';
import { formatDayYear, formatMoney, formatShortDayYear, t } from '@samraad/platform';
import { partHeadings, plainWords } from '../../i18n/contracts.da';
import type { Link, ListTable, Pill } from '../../views';
import type { ChangedPart } from './word-changes';
import type { ClauseComments } from './contract-comments/clause-comments';
import { plainTexts } from './contract-plain.presenter';
import { contractPartWords } from './contract-parts.da';
import { paragraphsOf } from './paragraphs';

/** One part of a contract: the formal words, and beside them what they mean. */
export interface PartText {
  readonly part: ContractPart;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly plain: string;
  /** The same where the formal words are not beside it. */
  readonly alone: string;
  readonly missing: boolean;
  /** What is said of it. */
  readonly comments?: ClauseComments;
  /** Who wrote it last, and when. */
  readonly writer?: string;
  /** "Ændret siden udgave 1", when it is. */
  readonly changed?: Pill;
  /** What became of it: money and days in words, and the text word by word. */
  readonly change?: Pick<ChangedPart, 'said' | 'words'>;
  readonly table?: ListTable;
  /** Where the file it names is opened. */
  readonly link?: Link;
}

/** A price in øre as a draft carries it, in kroner. */
export const priceWords = (price: string | undefined): string =>
  price === undefined ? plainWords.missing : formatMoney(BigInt(price));

/** The price, and what it is made of where the course is in parts. */
export const priceLines = ({ price, milestones = [] }: ContractDraft): string[] => [
  ...(price === undefined ? [] : [priceWords(price)]),
  ...milestones.map(({ title, amount }, index) =>
    contractPartWords.text.milestone(index + 1, title, formatMoney(BigInt(amount))),
  ),
];

type Activities = NonNullable<ContractDraft['activities']>;

/** A contract's activities as lines: the day, the kind, the title. */
export const planLines = (activities: Activities = []): string[] =>
  byDay(activities).map(({ plannedOn, title, kind }) => {
    const name = t(`contracts.kind.${kind}`);
    const day = plannedOn ? formatShortDayYear(plannedOn) : contractPartWords.text.dayMissing;
    return `${day}: ${title}${name === title ? '' : ` (${name.toLowerCase()})`}`;
  });

/** What differs from which version. */
export interface Changes {
  readonly since: number;
  readonly parts: readonly ChangedPart[];
}

/** Every part of a draft or a sent version, in reading order; those that changed since a version are marked. */
export function presentContractText(
  content: ContractDraft,
  providerName: string,
  changes: Changes | null,
): PartText[] {
  return partTexts(content, providerName).map((one, index) => {
    const numbered = { ...one, heading: contractPartWords.text.clause(index + 1, one.heading) };
    const change = changes?.parts.find(({ part }) => part === one.part);
    if (!changes || !change) return numbered;
    const changed: Pill = { text: contractPartWords.text.changedSince(changes.since), tone: 'near' };
    return { ...numbered, changed, change };
  });
}

function partTexts(content: ContractDraft, providerName: string): PartText[] {
  const plain = plainTexts(content, providerName);
  const text = (part: 'expectations' | 'scope' | 'followUp'): PartText => ({
    ...partText(part, paragraphsOf(content[part]), plain[part].plain),
    alone: plain[part].alone,
  });
  const activities = content.activities ?? [];
  const price = content.price === undefined ? null : priceWords(content.price);
  return [
    text('expectations'),
    text('scope'),
    partText('price', priceLines(content), plainWords.price(price)),
    ...periodText(content.period, providerName),
    {
      ...partText('activities', activities.length > 0 ? [''] : [], planPlain(activities)),
      ...(activities.length > 0 ? { paragraphs: [], table: planTable(activities) } : {}),
    },
    text('followUp'),
    ...standardText(content.standard),
    ...fileText(content.file),
  ];
}

/** A period's days in words. */
export const periodWords = (period: ContractDraft['period']): string =>
  period ? plainWords.periodDays(formatDayYear(period.startsOn), formatDayYear(period.endsOn)) : '';

/** The standard clauses as lines: each heading over its text. */
export const standardLines = (standard: ContractDraft['standard']): string[] =>
  (standard?.clauses ?? []).map(({ heading, text }) => `${heading}\n${text}`);

const standardText = (standard: ContractDraft['standard']): PartText[] =>
  standard ? [partText('standard', standardLines(standard), plainWords.standard(standard.no))] : [];

/** The file beside the contract: its name, and the hash of its bytes. */
export const fileLines = (file: ContractDraft['file']): string =>
  file ? plainWords.file(file.name, file.sha256) : '';

const fileText = (file: ContractDraft['file']): PartText[] =>
  file ? [partText('file', [fileLines(file)], plainWords.fileMeans)] : [];

/** A contract that has no period says nothing of it. */
const periodText = (period: ContractDraft['period'], providerName: string): PartText[] =>
  period ? [partText('period', [periodWords(period)], plainWords.period(providerName))] : [];

const partText = (part: ContractPart, paragraphs: string[], plain: string): PartText => ({
  part,
  heading: partHeadings[part],
  paragraphs: paragraphs.length > 0 ? paragraphs : [plainWords.missing],
  plain,
  alone: plain,
  missing: paragraphs.length === 0,
});

const dayOrLast = ({ plannedOn }: Activities[number]): string => plannedOn ?? '9';

/** In the order of their days; those without a day last. */
export const byDay = (activities: Activities): Activities =>
  activities.toSorted((a, b) => dayOrLast(a).localeCompare(dayOrLast(b), 'da'));

function planPlain(activities: Activities): string {
  const days = activities.flatMap(({ plannedOn }) => (plannedOn === null ? [] : [plannedOn])).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return plainWords.noDays;
  return plainWords.plan(activities.length, formatShortDayYear(first), formatShortDayYear(last));
}

/** What is written of it, and which milestone it belongs to. */
function subOf({ description, milestone }: Activities[number]): { sub?: string } {
  const of = milestone === undefined ? [] : [contractPartWords.text.ofMilestone(milestone)];
  const sub = [...(description ? [description] : []), ...of].join(' · ');
  return sub === '' ? {} : { sub };
}

function planTable(activities: Activities): ListTable {
  return {
    caption: partHeadings.activities,
    captionHidden: true,
    columns: [
      { label: contractPartWords.text.activity },
      { label: contractPartWords.text.day },
      { label: contractPartWords.text.kind },
    ],
    rows: byDay(activities).map((one) => ({
      cells: [
        { text: one.title, ...subOf(one) },
        { text: one.plannedOn ? formatDayYear(one.plannedOn) : plainWords.missing },
        { text: t(`contracts.kind.${one.kind}`) },
      ],
    })),
  };
}
