import { addressOf } from '@samraad/platform';

/** Links within the organisation's upkeep. */
export const organisationPaths = {
  list: (query: Readonly<Record<string, string>> = {}) => addressOf('organisation', {}, query),
  unit: (unitId: string, query: Readonly<Record<string, string>> = {}) =>
    addressOf('organisation.unit', { unitId }, query),
  change: (unitId: string) => addressOf('organisation.change-unit', { unitId }),
  close: (unitId: string) => addressOf('organisation.close-unit', { unitId }),
  reopen: (unitId: string) => addressOf('organisation.reopen-unit', { unitId }),
  withdrawPlan: (unitId: string) => addressOf('organisation.withdraw-plan', { unitId }),
  add: (unitId: string) => addressOf('organisation.add-unit', { unitId }),
  files: () => addressOf('organisation.import'),
  file: (importId: string, query: Readonly<Record<string, string>> = {}) =>
    addressOf('organisation.imported', { importId }, query),
  drop: (importId: string) => addressOf('organisation.drop-import', { importId }),
};
