import { CsvError, parse } from 'csv-parse/sync';
import '../i18n/csv.da';
import { t } from '../i18n/texts';
import { refusal, type Refusal } from '../refusals/refusal';
import { withoutHidden } from '../text/blank-text';
import { cleanText } from '../text/clean-text';
import { searchKey } from '../text/search-words';
import { textOfBytes } from './csv-text';

/** A column that is read: what its heading may be called (any letter case), and whether it must be there. */
export interface CsvColumn {
  readonly names: readonly [string, ...string[]];
  readonly required?: boolean;
}

/** A line's cells by column, cleaned and trimmed; '' where there is none. `line` is where it begins in the file. */
export interface CsvRow<K extends string = string> {
  readonly line: number;
  readonly values: Readonly<Record<K, string>>;
}

/** What is wrong with one line, in words. */
export interface CsvProblem {
  readonly line: number;
  readonly message: string;
}

/** A file as rows. Headings nobody asked for are named, not refused. */
export interface CsvFile<K extends string = string> {
  readonly rows: readonly CsvRow<K>[];
  readonly problems: readonly CsvProblem[];
  readonly ignored: readonly string[];
}

/** Most bytes of a file, and most lines: what is longer is refused before it is read. */
export const csvLimits = { bytes: 20 * 1024 * 1024, lines: 100_000 } as const;

type Cells = readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];

/**
 * Reads a table that a spreadsheet or a system has written: UTF-8, UTF-16 or Windows' own letters, semicolon, comma or
 * tab, quoted cells, "sep=;" before the headings. A file that cannot be read is refused; a line that cannot is told.
 */
export function readCsv<K extends string>(
  bytes: Uint8Array,
  columns: Readonly<Record<K, CsvColumn>>,
): CsvFile<K> | Refusal {
  if (bytes.length === 0) return refusal('csv.empty');
  if (bytes.length > csvLimits.bytes)
    return refusal('csv.too-large', { most: csvLimits.bytes / 1024 / 1024 });
  // Counted in the bytes: a million lines are refused without being decoded.
  if (linesIn(bytes) > csvLimits.lines)
    return refusal('csv.too-many-lines', { most: grouped(csvLimits.lines) });
  const text = textOfBytes(bytes);
  if (text === null) return refusal('csv.not-text');
  const { body, separator, skipped } = separated(text);
  const cells = cellsOf(body, separator);
  if ('refused' in cells) return cells;
  const [head, ...lines] = cells;
  if (!head) return refusal('csv.empty');
  return rowsOf(head.record, lines, skipped, columns);
}

function rowsOf<K extends string>(
  head: readonly string[],
  lines: Cells,
  skipped: number,
  columns: Readonly<Record<K, CsvColumn>>,
): CsvFile<K> | Refusal {
  const at = placesOf(head, columns);
  if ('refused' in at) return at;
  const rows: CsvRow<K>[] = [];
  const problems: CsvProblem[] = [];
  for (const { record, info } of lines) {
    const line = info.lines + skipped - breaksIn(record);
    if (record.slice(head.length).some((cell) => cell.trim() !== '')) {
      problems.push({
        line,
        message: t('csv.too-many-cells', { cells: record.length, columns: head.length }),
      });
    } else if (record.some((cell) => cell.trim() !== '')) {
      rows.push({ line, values: valuesOf(record, at.places) });
    }
  }
  return rows.length + problems.length === 0
    ? refusal('csv.only-headings')
    : { rows, problems, ignored: at.ignored };
}

function valuesOf<K extends string>(record: readonly string[], places: ReadonlyMap<K, number>) {
  const cell = (index: number | undefined) => withoutHidden(cleanText(record[index ?? -1] ?? '')).trim();
  return Object.fromEntries([...places].map(([key, index]) => [key, cell(index)])) as Record<K, string>;
}

interface Places<K> {
  readonly places: ReadonlyMap<K, number>;
  readonly ignored: readonly string[];
}

function placesOf<K extends string>(
  head: readonly string[],
  columns: Readonly<Record<K, CsvColumn>>,
): Places<K> | Refusal {
  const headings = head.map(searchKey);
  const places = new Map<K, number>();
  for (const [key, { names, required }] of Object.entries(columns) as [K, CsvColumn][]) {
    const found = headings.flatMap((heading, index) =>
      names.map(searchKey).includes(heading) ? [index] : [],
    );
    if (found.length > 1) return refusal('csv.column-twice', { column: names[0] });
    if (required && found.length === 0)
      return refusal('csv.column-missing', { column: names[0], found: named(head) });
    places.set(key, found[0] ?? -1);
  }
  const known = new Set(places.values());
  return { places, ignored: head.filter((heading, index) => heading.trim() !== '' && !known.has(index)) };
}

const named = (head: readonly string[]): string =>
  head
    .slice(0, 12)
    .map((one) => `»${cleanText(one).trim().slice(0, 40)}«`)
    .join(', ');

function cellsOf(body: string, delimiter: string): Cells | Refusal {
  try {
    return parse(body, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      // A quotation mark within a cell that is not quoted is just a sign: »Afdeling "Nord"«.
      relax_quotes: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    }) as unknown as Cells;
  } catch (error) {
    if (error instanceof CsvError) return refusal('csv.broken-quotes', { line: Number(error['lines'] ?? 1) });
    throw error;
  }
}

const separators = [';', ',', '\t'] as const;

/** The separator is what the headings are divided by most; "sep=;" is Excel's own way of saying it. */
function separated(text: string): { body: string; separator: string; skipped: number } {
  const said = /^\uFEFF?sep=(.)\r?\n/iu.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const head = (/^[^\r\n]*/u.exec(body.trimStart())?.[0] ?? '').replace(/"[^"]*"/gu, '');
  const [first] = separators.toSorted((a, b) => head.split(b).length - head.split(a).length);
  return { body, separator: said?.[1] ?? first ?? ';', skipped: said ? 1 : 0 };
}

const breaksIn = (record: readonly string[]): number =>
  record.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/gu)?.length ?? 0), 0);

function linesIn(bytes: Uint8Array): number {
  let lines = 1;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) lines += 1;
  return lines;
}

const grouped = (number: number): string => number.toLocaleString('da-DK');
