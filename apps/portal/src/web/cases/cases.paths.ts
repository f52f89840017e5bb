import { addressOf } from '@samraad/platform';

/** Links to the case as a whole. */
export const casePaths = {
  case: (caseId: string) => addressOf('case', { caseId }),
};
