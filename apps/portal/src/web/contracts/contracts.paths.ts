import type { ContractPart } from '@samraad/contracts';
import { addressOf } from '@samraad/platform';
import { checkNumberOf } from '../../paper/check-code';

/** A part of a contract in an address. */
export const partSlugs: Readonly<Record<ContractPart, string>> = {
  expectations: 'oensker',
  scope: 'opgaven',
  price: 'pris',
  period: 'periode',
  activities: 'plan',
  followUp: 'opfoelgning',
  standard: 'standardkontrakt',
  file: 'bilag',
};

/** Short names for the addresses of a case's contract. */
export const contractPaths = {
  list: () => addressOf('contracts'),
  /** `vis`: another way to read it than as it is. */
  contract: (caseId: string, vis?: string) =>
    addressOf('case.contract', { caseId }, vis === undefined ? {} : { vis }),
  versions: (caseId: string) => addressOf('case.contract-versions', { caseId }),
  pdf: (caseId: string, no?: number) =>
    addressOf('case.contract-pdf', { caseId }, no === undefined ? {} : { udgave: String(no) }),
  file: (caseId: string) => addressOf('case.contract-file', { caseId }),
  takeFileOut: (caseId: string) => addressOf('case.take-file-out', { caseId }),
  /** The file itself, of a version; without one of what the contract's page shows. */
  fileContent: (caseId: string, no?: number) =>
    addressOf('case.contract-file-content', { caseId }, no === undefined ? {} : { udgave: String(no) }),
  /** Where a paper is checked, with its number filled in. */
  check: (hash: string) => addressOf('check-paper', {}, { kode: checkNumberOf(hash) }),
  write: (caseId: string) => addressOf('case.write-contract', { caseId }),
  /** The plan prefilled from one of the provider's ways of working. */
  writeFrom: (caseId: string, template: string) =>
    addressOf('case.write-contract', { caseId }, { skabelon: template }),
  givePen: (caseId: string) => addressOf('case.give-draft', { caseId }),
  takePen: (caseId: string) => addressOf('case.take-draft', { caseId }),
  comments: (caseId: string, part: ContractPart, thread?: string) =>
    addressOf('case.contract-comments', { caseId, part: partSlugs[part] }, thread ? { svar: thread } : {}),
  settleComment: (caseId: string, commentId: string) =>
    addressOf('case.settle-comment', { caseId, commentId }),
  reopenComment: (caseId: string, commentId: string) =>
    addressOf('case.reopen-comment', { caseId, commentId }),
  send: (caseId: string) => addressOf('case.send-contract', { caseId }),
  takeUp: (caseId: string) => addressOf('case.take-up', { caseId }),
  sign: (caseId: string) => addressOf('case.sign-contract', { caseId }),
  changes: (caseId: string) => addressOf('case.contract-changes', { caseId }),
  withdraw: (caseId: string) => addressOf('case.withdraw-contract', { caseId }),
};
