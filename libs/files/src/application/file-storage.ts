import type { Readable } from 'node:stream';

/** A stored file, by its id. */
export interface StoredName {
  readonly id: string;
  /** System time. */
  readonly storedAt: Date;
}

/** Where the bytes of files lie, outside what the web serves. By id only: what a file is called is a row's to say. */
export abstract class FileStorage {
  /** Whether anything can be kept. */
  abstract readonly isOpen: boolean;

  /** Whole or not at all: nobody ever reads half a file. */
  abstract put(id: string, bytes: Uint8Array): Promise<void>;

  /** Null when there is none. */
  abstract read(id: string): Promise<Readable | null>;

  /** In bytes; null when there is none. */
  abstract size(id: string): Promise<number | null>;

  /** Nothing to do is as good as done. */
  abstract remove(id: string): Promise<void>;

  /** All there is, in no order. */
  abstract all(): AsyncIterable<StoredName>;
}

/** Where no folder is configured nothing is kept, and nothing is found. */
export class NoStorage extends FileStorage {
  readonly isOpen = false;

  async put(): Promise<void> {
    throw new Error('no folder for files is configured (SAMRAAD_FILES_DIR)');
  }

  async read(): Promise<null> {
    return null;
  }

  async size(): Promise<null> {
    return null;
  }

  async remove(): Promise<void> {}

  async *all(): AsyncIterable<StoredName> {}
}
