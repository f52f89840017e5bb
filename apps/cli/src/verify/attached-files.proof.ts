import { createHash } from 'node:crypto';
import type { FileStorage } from '@samraad/files';
import { verifyDa } from '../i18n/verify.da';
import type { Proof } from './difference';

/** Every file is there and as long as its row says; of one in so many its bytes are read too. */
const readOneOf = 20;

interface FileRow {
  readonly id: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A table of files, and which of its rows have bytes. */
interface FileTable {
  readonly table: string;
  readonly label: string;
  readonly counted: string;
  readonly rows: string;
}

/** What was withdrawn has no bytes left, and what was not sent may be taken away while we look. */
const sent = `FROM message_attachment WHERE message_id IS NOT NULL AND scan <> 'infected'`;
const withMessages: FileTable = {
  table: 'message_attachment',
  label: verifyDa.labels.attachedFiles,
  counted: `SELECT count(*) ${sent}`,
  rows: `SELECT id, bytes, sha256 ${sent} ORDER BY seq`,
};
const signed = `FROM contract_file file WHERE EXISTS (SELECT FROM contract_version version WHERE version.file_id = file.id)`;
const besideContracts: FileTable = {
  table: 'contract_file',
  label: verifyDa.labels.contractFiles,
  counted: `SELECT count(*) ${signed}`,
  rows: `SELECT file.id, file.bytes, file.sha256 ${signed} ORDER BY file.id`,
};

const proofOf = ({ table, label, counted, rows }: FileTable, storage: FileStorage): Proof => ({
  label,
  counted,
  async *differences(snapshot) {
    let looked = 0;
    for await (const row of snapshot.stream<FileRow>(rows)) {
      const problem = await wrongWith(storage, row, looked % readOneOf === 0);
      looked += 1;
      if (problem !== null) yield { table, row: row.id, problem };
    }
  },
});

/** Every file with a message lies where files are kept (docs/adr/0056). */
export const attachedFilesProof = (storage: FileStorage): Proof => proofOf(withMessages, storage);

/** And every file beside a contract that was sent (docs/adr/0066). */
export const contractFilesProof = (storage: FileStorage): Proof => proofOf(besideContracts, storage);

async function wrongWith(
  storage: FileStorage,
  { id, bytes, sha256 }: FileRow,
  whole: boolean,
): Promise<string | null> {
  const size = await storage.size(id);
  if (size === null) return verifyDa.fileMissing;
  if (size !== bytes) return verifyDa.fileChanged;
  if (!whole) return null;
  const content = await storage.read(id);
  if (content === null) return verifyDa.fileMissing;
  const hash = createHash('sha256');
  for await (const part of content) hash.update(part as Buffer);
  return hash.digest('hex') === sha256 ? null : verifyDa.fileChanged;
}
