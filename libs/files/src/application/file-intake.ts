import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, isRefusal, newId, refusal, type Refusal } from '@samraad/platform';
import { judgeFile } from '../domain/file.rules';
import { FileStorage } from './file-storage';
import { isText, sniff } from './sniff';

/** A file as somebody sent it. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Only its beginning came: it went on past every limit. */
  readonly cut?: boolean;
}

/** A file that was judged and is stored under its id; whoever wants it kept writes a row of it. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

/** Judges files and stores those that may be kept, before any transaction: one without a row in the end is swept away. */
@Injectable()
export class FileIntake {
  constructor(
    private readonly storage: FileStorage,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Whether this portal keeps files at all. */
  get isOpen(): boolean {
    return this.storage.isOpen;
  }

  async take(given: GivenFile): Promise<StoredFile | Refusal> {
    const { mostBytes } = this.config.files;
    if (!this.storage.isOpen) return refusal('files.off');
    const bytes = given.cut ? Number.POSITIVE_INFINITY : given.bytes.length;
    // What is too large is not looked into.
    const small = bytes <= mostBytes;
    const sniffed = small ? await sniff(given.bytes) : null;
    const found = {
      name: given.name,
      bytes,
      sniffed,
      isText: small && sniffed === null && isText(given.bytes),
    };
    const judged = judgeFile(found, { mostBytes });
    if (isRefusal(judged)) return judged;
    const id = newId();
    await this.storage.put(id, given.bytes);
    return { id, ...judged, bytes, sha256: createHash('sha256').update(given.bytes).digest('hex') };
  }
}
