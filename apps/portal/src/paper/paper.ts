/** A table of a paper: the first cell of a row is its head. Columns named in `numbers` (from 0) are put to the right. */
export interface PaperTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly numbers?: readonly number[];
}

/** One piece of a paper, in reading order; `facts` are what is said of it by name, as a table of two columns without a head. */
export type PaperPart =
  | { readonly heading: string }
  | { readonly subheading: string }
  | { readonly text: string }
  | { readonly small: string }
  | { readonly list: readonly string[] }
  | { readonly facts: readonly (readonly [name: string, value: string])[] }
  | { readonly table: PaperTable };

/** A paper to be read aloud, printed and kept. */
export interface Paper {
  readonly title: string;
  readonly parts: readonly PaperPart[];
  /** At the foot of every page, before the page's number: what the paper is, and its hash where it has one. */
  readonly foot?: string;
  /** When what it says was so; with it the same paper is the same bytes, whenever it is made. */
  readonly madeAt?: Date;
}
