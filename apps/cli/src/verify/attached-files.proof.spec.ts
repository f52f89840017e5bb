import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderStorage } from '@samraad/files';
import { newId } from '@samraad/platform';
import { verifyDa } from '../i18n/verify.da';
import { attachedFilesProof } from './attached-files.proof';

describe('the proof of attached files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samraad-proof-'));
  const storage = new FolderStorage(folder);
  afterAll(() => rmSync(folder, { recursive: true }));

  const rowOf = async (text: string, stored: string | null = text) => {
    const id = newId();
    if (stored !== null) await storage.put(id, Buffer.from(stored));
    return { id, bytes: text.length, sha256: createHash('sha256').update(text).digest('hex') };
  };
  const found = async (...rows: Awaited<ReturnType<typeof rowOf>>[]) => {
    const snapshot = {
      query: async () => [],
      async *stream() {
        yield* rows;
      },
    };
    const all = [];
    for await (const { row, problem } of attachedFilesProof(storage).differences(snapshot as never))
      all.push([row, problem]);
    return all;
  };

  it('finds nothing where every file is there as it was', async () => {
    expect(await found(await rowOf('en'), await rowOf('to'))).toEqual([]);
  });

  it('finds one that is gone, one that is longer, and one with other bytes among those that are read', async () => {
    const gone = await rowOf('væk', null);
    const longer = await rowOf('en', 'mere');
    const other = await rowOf('ja', 'na');
    expect(await found(other, gone, longer)).toEqual([
      [other.id, verifyDa.fileChanged],
      [gone.id, verifyDa.fileMissing],
      [longer.id, verifyDa.fileChanged],
    ]);
  });
});
