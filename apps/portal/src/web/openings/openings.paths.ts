import { addressOf } from '@samraad/platform';

/** Links to the pages of the two openings. */
export const openingsPaths = {
  page: (caseId: string) => addressOf('case.openings', { caseId }),
  write: (caseId: string) => addressOf('case.opening-write', { caseId }),
  propose: (caseId: string) => addressOf('case.openings-propose', { caseId }),
  handIn: (caseId: string) => addressOf('case.opening-hand-in', { caseId }),
  takeBack: (caseId: string) => addressOf('case.opening-take-back', { caseId }),
  drop: (caseId: string) => addressOf('case.openings-drop', { caseId }),
  vouch: (caseId: string, personId: string) => addressOf('case.opening-vouch', { caseId, personId }),
  keep: (caseId: string) => addressOf('case.openings-keep', { caseId }),
  begin: (caseId: string) => addressOf('case.openings-begin', { caseId }),
  common: (caseId: string) => addressOf('case.openings-common', { caseId }),
};
