import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { isId, newId } from '@samraad/platform';
import { FileStorage, type StoredName } from './file-storage';

/** What is not there is no fault. */
function unlessAway<T>(instead: T): (error: unknown) => T {
  return (error) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return instead;
    throw error;
  };
}

/**
 * Files in a folder of their own: `<last two digits of the id>/<id>`. Written beside their place and renamed into it, readable
 * by the portal's own user alone.
 */
export class FolderStorage extends FileStorage {
  readonly isOpen = true;

  constructor(private readonly folder: string) {
    super();
  }

  async put(id: string, bytes: Uint8Array): Promise<void> {
    const path = this.pathOf(id);
    const coming = join(this.folder, 'coming', newId());
    for (const under of [join(coming, '..'), join(path, '..')])
      await mkdir(under, { recursive: true, mode: 0o700 });
    const file = await open(coming, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(coming, path);
  }

  async read(id: string): Promise<Readable | null> {
    const file = await open(this.pathOf(id), 'r').catch(unlessAway(null));
    return file && createReadStream('', { fd: file, autoClose: true });
  }

  async size(id: string): Promise<number | null> {
    return (await stat(this.pathOf(id)).catch(unlessAway(null)))?.size ?? null;
  }

  async remove(id: string): Promise<void> {
    for (const path of [this.pathOf(id), join(this.folder, 'coming', id)]) await rm(path, { force: true });
  }

  async *all(): AsyncIterable<StoredName> {
    for (const part of await readdir(this.folder).catch(unlessAway([])))
      for (const id of await readdir(join(this.folder, part)).catch(unlessAway([]))) {
        const found = await stat(join(this.folder, part, id)).catch(unlessAway(null));
        // What was on its way when a process died has an id of its own too, and no row.
        if (found && isId(id)) yield { id, storedAt: found.mtime };
      }
  }

  /** An id has no path in it; anything else is a defect. */
  private pathOf(id: string): string {
    if (!isId(id)) throw new Error('a file is found by its id');
    const name = id.toLowerCase();
    return join(this.folder, name.slice(-2), name);
  }
}
