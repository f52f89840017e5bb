import { trimmed } from '@samraad/platform';
import { isCode } from './change-unit.rules';
import { type OrgUnitKind, type OrgUnitSector, unitKinds, unitSectors } from './org-unit';
import type { LineFault, UnitLine } from './unit-import';

/** The columns of the file, in the order they are told. */
export const unitColumnsOfFile = ['code', 'name', 'kind', 'sector', 'parent', 'region'] as const;
export type UnitColumn = (typeof unitColumnsOfFile)[number];

/** A line as it was read from the file: a text for each column. */
export interface RawUnitLine {
  readonly line: number;
  readonly values: Readonly<Record<UnitColumn, string>>;
}

/** Which words of the file mean which kind and which sector, in small letters. */
export interface UnitVocabulary {
  readonly kinds: ReadonlyMap<string, OrgUnitKind>;
  readonly sectors: ReadonlyMap<string, OrgUnitSector>;
}

const longestName = 120;

/** The keys themselves are words of the file too, whatever the words of the language. */
export function vocabulary(
  kinds: readonly (readonly [string, OrgUnitKind])[],
  sectors: readonly (readonly [string, OrgUnitSector])[],
): UnitVocabulary {
  const own = <T extends string>(keys: readonly T[]) => keys.map((key): [string, T] => [key, key]);
  return {
    kinds: new Map([...own(unitKinds), ...kinds]),
    sectors: new Map([...own(unitSectors), ...sectors]),
  };
}

/** Reads the lines of a file one by one: what each says, or what is wrong with it. */
export function readUnitLines(
  raw: readonly RawUnitLine[],
  words: UnitVocabulary,
): { readonly lines: readonly UnitLine[]; readonly faults: readonly LineFault[] } {
  const lines: UnitLine[] = [];
  const faults: LineFault[] = [];
  const first = new Map<string, number>();
  for (const one of raw) {
    const read = readLine(one, words);
    const earlier = first.get(read.code);
    if (read.code !== '' && earlier === undefined) first.set(read.code, one.line);
    if ('key' in read) faults.push(read);
    else if (earlier !== undefined)
      faults.push(fault(one.line, read.code, 'scheme.line.code-twice', { earlier }));
    else lines.push(read);
  }
  return { lines, faults };
}

/** A fault of a line. */
export const fault = (
  line: number,
  code: string,
  key: LineFault['key'],
  params: LineFault['params'] = {},
): LineFault => ({ line, code, key, params });

const folded = (text: string) => trimmed(text).toLowerCase();

function readLine({ line, values }: RawUnitLine, words: UnitVocabulary): UnitLine | LineFault {
  const [code, parent, region] = [values.code, values.parent, values.region].map(folded) as [
    string,
    string,
    string,
  ];
  const name = trimmed(values.name);
  const wrong = (key: LineFault['key'], params: LineFault['params'] = {}) => fault(line, code, key, params);
  if (code === '') return wrong('scheme.line.code-missing');
  if (!isCode(code)) return wrong('scheme.line.code-unreadable', { code: trimmed(values.code).slice(0, 80) });
  if (name === '') return wrong('scheme.line.name-missing');
  if (name.length > longestName) return wrong('scheme.line.name-too-long', { max: longestName });
  const kind = words.kinds.get(folded(values.kind));
  if (!kind) return wrong('scheme.line.kind-unknown', { typed: trimmed(values.kind).slice(0, 40) });
  const sector = words.sectors.get(folded(values.sector));
  if (!sector) return wrong('scheme.line.sector-unknown', { typed: trimmed(values.sector).slice(0, 40) });
  if (kind === 'region' && parent !== '') return wrong('scheme.line.region-with-parent');
  if (kind !== 'region' && parent === '') return wrong('scheme.line.second-root');
  if (parent === code) return wrong('scheme.line.circle');
  return { line, code, name, kind, sector, parent: parent || null, region: region || null };
}
