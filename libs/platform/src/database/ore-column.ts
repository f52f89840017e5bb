import type { ColumnOptions } from 'typeorm';
import type { Ore } from '../text/ore';

/** An entity's column of øre; they travel as text, for JavaScript's numbers are too short for a bigint. */
export const oreColumn: ColumnOptions = {
  type: 'bigint',
  transformer: { to: (value: Ore) => value.toString(), from: (text: string) => BigInt(text) },
};
