import type { Moves } from '@samraad/platform';

/** Where the entering of a file of units is. */
export type UnitImportState = 'checked' | 'waiting' | 'applied' | 'stopped' | 'dropped';

/** From looked at to entered; of a file that was stopped another look is another import. */
export const nextUnitImportStates = {
  checked: ['waiting', 'dropped'],
  waiting: ['applied', 'stopped'],
  applied: [],
  stopped: [],
  dropped: [],
} as const satisfies Moves<UnitImportState>;
