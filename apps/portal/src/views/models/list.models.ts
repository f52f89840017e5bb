import type { ClockMini } from './case.models';
import type { EmptyState, Link, Pill } from './common.models';

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
