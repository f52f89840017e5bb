import { addressOf } from '@samraad/platform';

/** Addresses of what can be done about a late provider. */
export const latePaths = {
  leave: (caseId: string) => addressOf('case.leave-provider', { caseId }),
  change: (caseId: string) => addressOf('case.change-provider', { caseId }),
  answerChange: (caseId: string) => addressOf('case.answer-provider-change', { caseId }),
  withdrawChange: (caseId: string) => addressOf('case.withdraw-provider-change', { caseId }),
  newDay: (caseId: string) => addressOf('case.new-day', { caseId }),
  answer: (caseId: string) => addressOf('case.answer-new-day', { caseId }),
  withdraw: (caseId: string) => addressOf('case.withdraw-new-day', { caseId }),
};
