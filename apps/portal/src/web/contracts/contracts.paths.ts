import { addressOf } from '@samraad/platform';

/** Short names for the addresses of a case's contract. */
export const contractPaths = {
  list: () => addressOf('contracts'),
  contract: (caseId: string) => addressOf('case.contract', { caseId }),
  versions: (caseId: string) => addressOf('case.contract-versions', { caseId }),
  write: (caseId: string) => addressOf('case.write-contract', { caseId }),
  /** The plan prefilled from one of the provider's ways of working. */
  writeFrom: (caseId: string, template: string) =>
    addressOf('case.write-contract', { caseId }, { skabelon: template }),
  send: (caseId: string) => addressOf('case.send-contract', { caseId }),
  takeUp: (caseId: string) => addressOf('case.take-up', { caseId }),
  sign: (caseId: string) => addressOf('case.sign-contract', { caseId }),
  changes: (caseId: string) => addressOf('case.contract-changes', { caseId }),
  withdraw: (caseId: string) => addressOf('case.withdraw-contract', { caseId }),
};
