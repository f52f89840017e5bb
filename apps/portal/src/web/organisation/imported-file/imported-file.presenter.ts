import { formatInstantYear, textOf } from '@samraad/platform';
import type { UnitAs, UnitImport, UnitImportRow } from '@samraad/scheme';
import type { Cell, Facets, Form, ListTable, PageHead, Pagination, Turn } from '../../../views';
import { pagination, pastEnd } from '../../../views';
import { stoppedTurn, waitingTurn } from '../../file-import/file-turn';
import { fileImportWords } from '../../file-import/file-import.da';
import { newSubmission } from '../../shell';
import { importFileWords } from '../import-file/import-file.da';
import { organisationWords } from '../organisation.da';
import { organisationPaths } from '../organisation.paths';
import { asCode } from '../unit-cells.presenter';
import { changedBy, importedFileWords as words } from './imported-file.da';

type What = UnitImportRow['what'];
const whats = Object.keys(words.outcome) as readonly What[];

/** How many rows a page holds. */
export const pageSize = 100;

/** A file with a page of its rows. */
export interface FileOnDesk {
  readonly file: UnitImport;
  readonly rows: readonly UnitImportRow[];
  readonly what: What | null;
  readonly page: number;
}

/** Which rows the address asks for; all when none are named. */
export const whatAsked = (query: Readonly<Record<string, unknown>>): What | null =>
  whats.find((what) => what === query['vis']) ?? null;

export interface ImportedFileModel {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly notes: readonly string[];
  readonly facets: Facets | null;
  readonly table: ListTable | null;
  readonly pagination: Pagination | null;
  readonly apply: Form | null;
  readonly drop: Form | null;
}

/** First whether the file is right, then what it changes, row by row. */
export function presentFile(
  { file, rows, what, page }: FileOnDesk,
  sent: { readonly submission: string },
): ImportedFileModel {
  const { counts, id, state } = file;
  const shown = what === null ? changedBy(counts) + counts.error : counts[what];
  const pages = Math.ceil(shown / pageSize);
  const pageHref = (side: number) =>
    organisationPaths.file(id, { ...(what ? { vis: what } : {}), side: String(side) });
  const open = state === 'checked';
  const ready = open && counts.error === 0 && changedBy(counts) > 0;
  const any = changedBy(counts) + counts.error > 0;
  return {
    head: {
      title: file.fileName,
      sub: words.sub(formatInstantYear(file.madeAt)),
      crumbs: [
        { text: organisationWords.title, href: organisationPaths.list() },
        { text: importFileWords.title, href: organisationPaths.files() },
        { text: file.fileName },
      ],
    },
    turn: turnOf(file),
    notes: [
      ...(counts.unchanged > 0 ? [words.unchanged(counts.unchanged)] : []),
      file.closeMissing ? words.closes : words.keeps,
    ],
    facets: any ? facetsOf(file, what) : null,
    table: any ? tableOf(rows, pastEnd(page, pages, pageHref) ?? words.none) : null,
    pagination: pagination(page, pages, pageHref),
    apply: ready
      ? { action: organisationPaths.file(id), submission: sent.submission, submit: { text: words.apply } }
      : null,
    drop: open
      ? { action: organisationPaths.drop(id), submission: newSubmission(), submit: { text: words.drop } }
      : null,
  };
}

function turnOf({ id, state, stateSince, counts, stoppedBy }: UnitImport): Turn {
  const { eyebrow } = fileImportWords;
  const again = { text: words.again, href: organisationPaths.files() };
  switch (state) {
    case 'waiting':
      return waitingTurn(organisationPaths.file(id));
    case 'applied': {
      const explanation = words.appliedWhy(formatInstantYear(stateSince));
      const action = { text: words.toOrganisation, href: organisationPaths.list() };
      return { tone: 'done', eyebrow, sentence: words.applied(changedBy(counts)), explanation, action };
    }
    case 'stopped':
      return stoppedTurn(stoppedBy, again);
    case 'dropped':
      return { tone: 'done', eyebrow, sentence: words.dropped, explanation: words.droppedWhy };
    case 'checked':
      if (counts.error > 0)
        return {
          tone: 'breached',
          eyebrow,
          sentence: words.errors(counts.error),
          explanation: words.errorsWhy,
          action: again,
        };
      if (changedBy(counts) === 0)
        return { tone: 'done', eyebrow, sentence: words.nothing, explanation: words.nothingWhy };
      return { tone: 'own', eyebrow, sentence: words.ready(changedBy(counts)), explanation: words.readyWhy };
  }
}

function facetsOf({ id, counts }: UnitImport, what: What | null): Facets {
  const all = { text: words.all, href: organisationPaths.file(id), current: what === null };
  const some = whats.filter((one) => counts[one] > 0);
  return {
    label: words.facets,
    items: [
      { ...all, count: changedBy(counts) + counts.error },
      ...some.map((one) => ({
        text: words.outcome[one],
        href: organisationPaths.file(id, { vis: one }),
        count: counts[one],
        current: what === one,
      })),
    ],
  };
}

function tableOf(rows: readonly UnitImportRow[], empty: ListTable['empty']): ListTable {
  const { line, unit, what, detail } = words.columns;
  return {
    caption: words.facets,
    captionHidden: true,
    columns: [unit, line, what, detail].map((label) => ({ label })),
    rows: rows.map((row) => ({ cells: cellsOf(row) })),
    empty,
  };
}

function cellsOf(row: UnitImportRow): Cell[] {
  const line = { text: row.line === null ? words.noLine : String(row.line) };
  if (row.what === 'error') {
    const why = row.key === undefined ? (row.message ?? '') : textOf(row.key, asCodes(row.params));
    return [
      { text: asCode(row.code) || words.noLine },
      line,
      { pill: { text: words.wrong, tone: 'bad' } },
      { text: why },
    ];
  }
  const { was, will } = row;
  const tone = row.what === 'closed' ? 'near' : 'plain';
  return [
    { text: (will ?? was)?.name ?? asCode(row.code), sub: asCode(row.code) },
    line,
    { pill: { text: words.outcome[row.what], tone } },
    { text: differences(was, will) },
  ];
}

const codes = ['code', 'parent', 'region', 'root'];

/** The codes among what the words of a fault ask for. */
const asCodes = (params: Readonly<Record<string, string | number>> = {}) =>
  Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, codes.includes(key) ? asCode(String(value)) : value]),
  );

const kindWord = ({ kind }: UnitAs) => textOf(`scheme.kind.${kind}`);
const sectorWord = ({ sector }: UnitAs) => textOf(`scheme.sector.${sector}`);

/** What is otherwise, each as before and after; of a new unit what it is. */
function differences(was: UnitAs | null, will: UnitAs | null): string {
  const one = will ?? was;
  if (!one) return '';
  if (!was || !will) return `${kindWord(one)}, ${words.parent(one.parent)}`;
  const changed = (read: (unit: UnitAs) => string): string[] =>
    read(was) === read(will) ? [] : [words.change(read(was), read(will))];
  return [
    ...changed(({ name }) => name),
    ...changed(({ parent }) => words.parent(parent)),
    ...changed(kindWord),
    ...changed(sectorWord),
  ].join('; ');
}
