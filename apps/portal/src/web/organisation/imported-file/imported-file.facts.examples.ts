import type { UnitCounts, UnitImport } from '@samraad/scheme';
import { ids } from '../../cases/case.facts.examples';

/** No unit of any kind. */
export const noCounts: UnitCounts = {
  added: 0,
  reopened: 0,
  moved: 0,
  renamed: 0,
  changed: 0,
  closed: 0,
  unchanged: 0,
  error: 0,
};

/** A file that was looked at. */
export const exampleImport = (more: Partial<UnitImport> = {}): UnitImport => ({
  id: ids.request,
  fileName: 'region-proeve-2026-11.csv',
  closeMissing: false,
  madeBy: ids.mette,
  madeAt: new Date('2026-12-01T08:50:00Z'),
  state: 'checked',
  stateSince: new Date('2026-12-01T08:51:00Z'),
  planHash: '',
  counts: { ...noCounts, unchanged: 214 },
  stoppedBy: null,
  ...more,
});
