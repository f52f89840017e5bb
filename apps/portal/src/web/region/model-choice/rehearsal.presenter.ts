import { formatDayYear, t } from '@samraad/platform';
import type { Rehearsal, ShownGroups } from '@samraad/monitoring';
import type { DataBars, ListTable } from '../../../views';
import { rehearsalWords as words, sectorsInWords } from './model-choice.da';

/** A rehearsal as the page shows it. */
export interface RehearsalModel {
  readonly lead: string;
  readonly result: DataBars | null;
  readonly parts: readonly {
    readonly heading: string;
    readonly lines: readonly string[];
    readonly bars: DataBars | null;
  }[];
  readonly kinds: ListTable | null;
  readonly assumptions: readonly string[];
}

/** In, out, how much later, why, for whom: figures only, and what they take for given. */
export function presentRehearsal(
  { from, to, told, measured, endorsementWorkingDays }: Rehearsal,
  threshold: number,
): RehearsalModel {
  const { total, inside, outside } = told;
  const none = { result: null, parts: [], kinds: null, assumptions: [] };
  if (total === null) return { lead: words.few(threshold), ...none };
  if (total === 0) return { lead: words.none, ...none };
  if (inside === null || outside === null) return { lead: words.hidden(total, threshold), ...none };
  return {
    lead: words.lead(total, formatDayYear(from), formatDayYear(to)),
    result: barsOf([
      [words.inside, inside],
      [words.outside, outside],
    ]),
    parts: inside === 0 ? [] : partsOf(told, inside),
    kinds: kindsTable(told.kinds, inside, outside),
    assumptions: [
      measured ? words.measured : words.deadline(endorsementWorkingDays),
      words.rules,
      words.frames,
      words.groups(threshold),
    ],
  };
}

function partsOf(
  { later, typical, passed, why }: Rehearsal['told'],
  inside: number,
): RehearsalModel['parts'] {
  return [
    {
      heading: words.later,
      lines: [
        ...(typical === null ? [] : [words.typical(typical)]),
        ...(passed === null ? [] : [words.passed(passed, inside)]),
      ],
      bars: groupBars(later, words.buckets),
    },
    { heading: words.why, lines: [], bars: groupBars(why, words.reasons) },
  ];
}

const groupBars = ({ groups }: ShownGroups, names: Readonly<Record<string, string>>): DataBars =>
  barsOf(groups.filter(({ count }) => count !== 0).map(({ key, count }) => [names[key] ?? key, count]));

function barsOf(rows: readonly (readonly [string, number | null])[]): DataBars {
  const most = Math.max(1, ...rows.map(([, count]) => count ?? 0));
  return {
    rows: rows.map(([label, count]) => ({
      label,
      value: count === null ? words.hiddenCount : String(count),
      percent: Math.round((100 * (count ?? 0)) / most),
    })),
  };
}

function kindsTable(kinds: Rehearsal['told']['kinds'], inside: number, outside: number): ListTable {
  const row = (name: string, ...counts: number[]) => ({
    cells: [{ text: name }, ...counts.map((count) => ({ text: String(count) }))],
  });
  const named = kinds.map((kind) =>
    row(
      sectorsInWords(kind.sectors.map((sector) => t(`scheme.sector.${sector}`))),
      kind.inside,
      kind.outside,
    ),
  );
  return {
    caption: words.kinds,
    captionHidden: true,
    columns: [
      { label: words.kind },
      { label: words.with, numeric: true },
      { label: words.without, numeric: true },
    ],
    rows: [...named, row(words.total, inside, outside)],
  };
}
