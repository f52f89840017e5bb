import { addressOf } from '@samraad/platform';

/** Addresses of a case that has gone quiet. */
export const nextStepPaths = {
  say: (caseId: string) => addressOf('case.next-step', { caseId }),
  getGoing: (caseId: string) => addressOf('case.get-going', { caseId }),
};
