import { addressOf } from '@samraad/platform';

/** Short names for the addresses of a case's addenda. */
export const addendaPaths = {
  addenda: (caseId: string) => addressOf('case.addenda', { caseId }),
  write: (caseId: string) => addressOf('case.write-addendum', { caseId }),
  send: (caseId: string) => addressOf('case.send-addendum', { caseId }),
  sign: (caseId: string) => addressOf('case.sign-addendum', { caseId }),
  decline: (caseId: string) => addressOf('case.decline-addendum', { caseId }),
  withdraw: (caseId: string) => addressOf('case.withdraw-addendum', { caseId }),
};
