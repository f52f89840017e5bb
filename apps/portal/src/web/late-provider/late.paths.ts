import { addressOf } from '@samraad/platform';

/** Addresses of what can be done about a late provider. */
export const latePaths = {
  leave: (caseId: string) => addressOf('case.leave-provider', { caseId }),
  newDay: (caseId: string) => addressOf('case.new-day', { caseId }),
  answer: (caseId: string) => addressOf('case.answer-new-day', { caseId }),
  withdraw: (caseId: string) => addressOf('case.withdraw-new-day', { caseId }),
};
