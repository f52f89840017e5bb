import type { ClockMini } from './case.models';
import type { EmptyState, Link, Pill } from './common.models';
import type { SelectField } from './form.models';

export interface Column {
  label: string;
  numeric?: boolean;
  /** The label is for screen readers only (a column of buttons). */
  hidden?: boolean;
}

/** Any of these, in this order, in one cell. */
export interface Cell {
  /** Chooses the row; the field's error is that of the list. */
  tick?: { name: string; value: string; label: string; checked: boolean };
  text?: string;
  href?: string;
  sub?: string;
  pill?: Pill;
  clock?: ClockMini;
  button?: Link & { quiet?: boolean };
}

export interface ListTable {
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column[];
  /** As many cells as columns; the first cell names the row. */
  rows: readonly { cells: readonly Cell[] }[];
  empty?: EmptyState;
}

/** A way of working as a line of steps; a step that may be left out has an open ring and says so in its title. */
export interface WayLine {
  label: string;
  steps: readonly { title: string; text: string; optional?: boolean }[];
}

/** Any of these, in this order. */
export interface CompareCell {
  pill?: Pill;
  lead?: string;
  text?: string;
  bars?: readonly {
    label: string;
    value: string;
    bar: { state: string; percent: number };
    note: string;
  }[];
  muted?: string;
  way?: WayLine;
  link?: Link;
}

/** Things beside each other, a row for each criterion; at a narrow width each row lists them. */
export interface CompareTable {
  caption: string;
  criterion: string;
  columns: readonly { name: string; sub: string; href: string; pill?: Pill }[];
  rows: readonly { title: string; hint?: string; cells: readonly CompareCell[] }[];
}

export interface Facets {
  label: string;
  items: readonly (Link & { count?: number; current: boolean })[];
}

export interface DataBars {
  rows: readonly { label: string; value: string; percent: number; pill?: Pill }[];
}

export interface PageLink {
  number?: number;
  href?: string;
  current?: boolean;
  /** Left-out pages. */
  gap?: boolean;
}

export interface Pagination {
  current: number;
  total: number;
  previous?: string;
  next?: string;
  pages: readonly PageLink[];
}

/** What narrows and orders a list, as one form of its address. */
export interface ListFilters {
  readonly action: string;
  /** Which list it is, as the address says it (`vis`). */
  readonly list: string;
  /** `id`: of its field, where a page has two; 'q' when left out. */
  readonly search: {
    readonly id?: string;
    readonly label: string;
    readonly value: string;
    readonly button: string;
  };
  readonly more: { readonly summary: string; readonly open: boolean };
  readonly fields: readonly SelectField[];
  /** Everything chosen, each with the address without it, and a way to clear it all; null when nothing is. */
  readonly on: { readonly label: string; readonly links: readonly Link[] } | null;
}

/** The links of {@link ListFilters} `on`: the clearing one only where more than one thing is chosen. */
export function filtersOn(label: string, links: readonly Link[], clear: Link): ListFilters['on'] {
  if (links.length === 0) return null;
  return { label, links: links.length > 1 ? [...links, clear] : links };
}

/** What is agreed, attested, billed and paid, on one scale: the bars, their differences in words, and the same as a table. */
export interface MatchPicture {
  readonly bars: DataBars;
  readonly said: readonly string[];
  readonly table: ListTable;
  /** What opens the table. */
  readonly summary: string;
  /** Which part, where a page has several. */
  readonly of?: string;
}

/** The pictures of several parts. */
export interface MatchParts {
  readonly heading: string;
  readonly note: string;
  readonly items: readonly { readonly name: string; readonly picture: MatchPicture }[];
}
