import { pipeline } from 'node:stream/promises';
import { Injectable, Logger } from '@nestjs/common';
import type { ContractDetail } from '@samraad/contracts';
import { FileStorage } from '@samraad/files';
import { refuse } from '@samraad/platform';
import type { Response } from 'express';
import { fileHeaders, orNotFound, type PortalRequest } from '../../shell';
import { fileShown } from './contract-file.presenter';

/** Hands out the file beside a contract, to whom the access guard has let in and who reads the contract whole. Who fetched it is not kept. */
@Injectable()
export class ContractFileDelivery {
  private readonly logger = new Logger(ContractFileDelivery.name);

  constructor(private readonly storage: FileStorage) {}

  /** Of a version, else of what the page shows; 404 when that names none. */
  async deliver(
    req: PortalRequest,
    res: Response,
    contract: ContractDetail,
    no: number | null,
  ): Promise<void> {
    // Private as the page it is fetched from (ADR 52).
    if (req.seenBy) refuse('contracts.paper-not-shown', {}, 403);
    const file = orNotFound(fileShown(contract, no));
    const content = await this.storage.read(file.id);
    if (content === null) {
      this.logger.error({ msg: 'a file is not where files are kept', contractFileId: file.id });
      return refuse('platform.not-found', {}, 404);
    }
    fileHeaders(res, { ...file, mediaType: 'application/pdf' });
    await pipeline(content, res).catch((error: unknown) => {
      // A reader who goes away half way is none of ours.
      this.logger.debug({ msg: 'a file was not fetched to its end', err: error });
    });
  }
}
