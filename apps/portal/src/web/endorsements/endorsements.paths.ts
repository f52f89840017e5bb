import { addressOf } from '@samraad/platform';

/** Links to the central anchor's work under model 1. */
export const endorsementPaths = {
  queue: () => addressOf('endorsements'),
  page: (page: number) => addressOf('endorsements', {}, { side: String(page) }),
  endorse: (caseId: string) => addressOf('case.endorse', { caseId }),
  return: (caseId: string) => addressOf('case.return', { caseId }),
  ask: (caseId: string) => addressOf('case.ask-parties', { caseId }),
  questions: (caseId: string) => addressOf('case.endorser-questions', { caseId }),
  case: (caseId: string) => addressOf('case', { caseId }),
};
