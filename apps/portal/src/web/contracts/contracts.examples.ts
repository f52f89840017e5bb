import type { PageExamples } from '../../views';
import { contractCommentsExamples } from './contract-comments/contract-comments.examples';
import { contractFileExamples } from './contract-file/contract-file.examples';
import { contractListExamples } from './contract-list/contract-list.examples';
import { contractPageExamples } from './contract-page/contract-page.examples';
import { reasonExamples } from './contract-reason/reason.examples';
import { contractVersionsExamples } from './contract-versions/contract-versions.examples';
import { sendContractExamples } from './send-contract/send-contract.examples';
import { signContractExamples } from './sign-contract/sign-contract.examples';
import { writeContractExamples } from './write-contract/write-contract.examples';

/** The examples of the contract's pages. */
export const contractExamples: readonly PageExamples[] = [
  contractListExamples,
  contractPageExamples,
  writeContractExamples,
  sendContractExamples,
  signContractExamples,
  reasonExamples,
  contractVersionsExamples,
  contractCommentsExamples,
  contractFileExamples,
];
