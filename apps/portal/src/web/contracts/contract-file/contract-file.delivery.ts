import { Injectable } from '@nestjs/common';
import type { ContractDetail } from '@samraad/contracts';
import { refuse } from '@samraad/platform';
import type { Response } from 'express';
import { orNotFound, type PortalRequest, StoredFiles } from '../../shell';
import { fileShown } from './contract-file-shown';

/** Hands out the file beside a contract, to whom the access guard has let in and who reads the contract whole. Who fetched it is not kept. */
@Injectable()
export class ContractFileDelivery {
  constructor(private readonly stored: StoredFiles) {}

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
    const content = await this.stored.open(file.id);
    await this.stored.send(res, { ...file, mediaType: 'application/pdf' }, content);
  }
}
