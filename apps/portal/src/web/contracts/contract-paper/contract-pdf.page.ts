import type { Response } from 'express';
import { orNotFound, PageAt, type PortalRequest } from '../../shell';
import { ContractOfCase } from '../contract-of-case.reader';
import { ContractPaperFile } from './contract-paper.file';

/** The version sent last as a tagged PDF, or the one that is asked for. */
@PageAt('case.contract-pdf', 'contracts.read')
export class ContractPdfPage {
  constructor(
    private readonly contracts: ContractOfCase,
    private readonly file: ContractPaperFile,
  ) {}

  async show(req: PortalRequest, res: Response): Promise<void> {
    const { contract } = await this.contracts.open(req);
    const asked = req.query['udgave'];
    await this.file.deliver(req, res, orNotFound(contract), asked === undefined ? null : Number(asked));
  }
}
