import type { Sql } from '@samraad/platform';

/** A row that does not agree with the rows it is derived from, or that cover it. */
export interface Difference {
  readonly table: string;
  /** The row, as its key. */
  readonly row: string;
  /** In Danish. */
  readonly problem: string;
}

/** The database as it stood at one instant. */
export interface Snapshot extends Sql {
  /** Rows of a statement, fetched a thousand at a time, so that a large table needs no memory. */
  stream<R>(sql: string, params?: readonly unknown[]): AsyncIterable<R>;
}

/** One kind of proof: what it is held against which rows. */
export interface Proof {
  readonly label: string;
  /** A statement that answers how many rows are looked at, as `count`. */
  readonly counted: string;
  differences(snapshot: Snapshot): AsyncIterable<Difference>;
  /** The statements it is made of, when it is made of statements. */
  readonly statements?: readonly string[];
}
