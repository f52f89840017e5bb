import type { ContractDetail, ContractDraft, ContractFileRow } from '@samraad/contracts';
import { isWritten } from '../is-written';
import { contractFileWords as words } from './contract-file.da';

/** The file a version names; without a number what the page shows: the draft while it is written, else the newest version. */
export function fileShown(contract: ContractDetail, no: number | null): ContractFileRow | null {
  const { versions, draft, files } = contract;
  const version = no === null ? versions.at(-1) : versions.find((one) => one.no === no);
  const part = no === null && isWritten(contract) ? draft.file : version?.content.file;
  return rowOf(files, part);
}

/** Words of the link that opens it; whoever opens a file that nobody has looked through is told. */
export const openFile = ({ files }: ContractDetail, part: ContractDraft['file']): string =>
  rowOf(files, part)?.scanned === false ? words.openUnscanned : words.open;

const rowOf = (files: readonly ContractFileRow[], part: ContractDraft['file']): ContractFileRow | null =>
  files.findLast((one) => one.name === part?.name && one.sha256 === part.sha256) ?? null;
