import type { UnitFile } from '../application/check-import';

/** A line of a test's file of units, without its region. */
export type Line = readonly [code: string, name: string, kind: string, sector: string, parent: string];

/** A file of units as it was read. */
export const unitFile = (lines: readonly Line[], more: Partial<UnitFile> = {}): UnitFile => ({
  fileName: 'enheder.csv',
  problems: [],
  closeMissing: false,
  rows: lines.map(([code, name, kind, sector, parent], at) => ({
    line: at + 2,
    values: { code, name, kind, sector, parent, region: '' },
  })),
  ...more,
});
