import { Inject, Injectable } from '@nestjs/common';
import { type ContractDetail, ContractPapers } from '@samraad/contracts';
import { addressOf, CONFIG, type Config } from '@samraad/platform';
import type { Response } from 'express';
import { handOut } from '../../../paper/hand-out';
import { Acts, orNotFound, type PortalRequest } from '../../shell';
import { contractPaper } from './contract-paper.presenter';
import { contractPaperWords as words } from './contract-paper.da';

/** Hands a contract out as a file, to whom the access guard has let in and who reads it whole. */
@Injectable()
export class ContractPaperFile {
  constructor(
    private readonly papers: ContractPapers,
    private readonly acts: Acts,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** 404 when that version, or any, was never sent. What is handed out is kept by its hash, so that it can be checked. */
  async deliver(
    req: PortalRequest,
    res: Response,
    contract: ContractDetail,
    no: number | null,
  ): Promise<void> {
    const { versions, id } = contract;
    const version = orNotFound(
      (no === null ? versions.at(-1) : versions.find((one) => one.no === no)) ?? null,
    );
    const address = new URL(addressOf('check-paper'), this.config.baseUrl).href;
    await handOut(req, res, {
      paper: contractPaper(contract, version, address),
      hidden: 'contracts.paper-not-shown',
      name: words.file(contract.reference, version.no),
      keep: (sha256) =>
        this.acts.run(req, (tx) => this.papers.issue(tx, { contractId: id, no: version.no, sha256 })),
    });
  }
}
