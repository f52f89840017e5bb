import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable, Logger } from '@nestjs/common';
import { FileStorage } from '@samraad/files';
import { refuse } from '@samraad/platform';
import type { Response } from 'express';
import { fileHeaders, type HandedFile } from './file-headers';

/** Hands out what is kept outside the database (ADR 56), to whom its own room has let in. */
@Injectable()
export class StoredFiles {
  private readonly logger = new Logger(StoredFiles.name);

  constructor(private readonly storage: FileStorage) {}

  /** Its bytes; 404, and an error for us, when a row has none. */
  async open(id: string): Promise<Readable> {
    const content = await this.storage.read(id);
    if (content !== null) return content;
    this.logger.error({ msg: 'a file is not where files are kept', fileId: id });
    return refuse('platform.not-found', {}, 404);
  }

  async send(res: Response, file: HandedFile, content: Readable): Promise<void> {
    fileHeaders(res, file);
    await pipeline(content, res).catch((error: unknown) => {
      // A reader who goes away half way is none of ours.
      this.logger.debug({ msg: 'a file was not fetched to its end', err: error });
    });
  }
}
