/** A link in words; `href` is a path of this site. */
export interface Link {
  text: string;
  href: string;
}

export type PillTone = 'good' | 'near' | 'bad' | 'plain';

/** A short state in words; the colour only repeats what the words say. */
export interface Pill {
  text: string;
  tone: PillTone;
}

export interface PageHead {
  title: string;
  /** Breadcrumbs; the last one has no `href`. */
  crumbs?: readonly { text: string; href?: string }[];
  back?: Link;
  /** E.g. "SR-7KQ4-M2", shown as a badge beside the title. */
  reference?: string;
  sub?: string;
  subLinks?: readonly Link[];
}

export interface Notice {
  kind: 'info' | 'success' | 'warning' | 'error';
  heading?: string;
  text: string;
  lines?: readonly string[];
  links?: readonly Link[];
}

export interface EmptyState {
  heading: string;
  text: string;
  action?: Link;
}

export interface KeyValueRow {
  key: string;
  value?: string;
  href?: string;
  pill?: Pill;
  /** More lines below the value. */
  lines?: readonly string[];
}

export interface KeyValues {
  rows: readonly KeyValueRow[];
}

export interface LinkList {
  items: readonly (Link & { note?: string })[];
}
