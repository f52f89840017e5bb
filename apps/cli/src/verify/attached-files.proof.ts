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

/** What was withdrawn has no bytes left, and what was not sent may be taken away while we look. */
const kept = `message_attachment WHERE message_id IS NOT NULL AND scan <> 'infected'`;

/** Every file with a message lies where files are kept (docs/adr/0056). */
export const attachedFilesProof = (storage: FileStorage): Proof => ({
  label: verifyDa.labels.attachedFiles,
  counted: `SELECT count(*) FROM ${kept}`,
  async *differences(snapshot) {
    let looked = 0;
    for await (const row of snapshot.stream<FileRow>(`SELECT id, bytes, sha256 FROM ${kept} ORDER BY seq`)) {
      const problem = await wrongWith(storage, row, looked % readOneOf === 0);
      looked += 1;
      if (problem !== null) yield { table: 'message_attachment', row: row.id, problem };
    }
  },
});

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
