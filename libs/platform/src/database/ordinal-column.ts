import type { ColumnOptions } from 'typeorm';

/** An entity's column that Postgres numbers itself: rows are put in the order they were made by it, and it is not read. */
export const ordinalColumn: ColumnOptions = { type: 'bigint', select: false, insert: false, update: false };
