import { join } from 'node:path';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { Act, orNotFound, Pages, type PortalRequest } from '../../shell';
import { ContractDeskReader } from '../contract-desk.reader';
import { contractPaths } from '../contracts.paths';
import { presentContractVersions } from './contract-versions.presenter';

const template = join(__dirname, 'contract-versions.hbs');

/** The versions of a contract and what each changed. */
@ApiExcludeController()
@Controller()
export class ContractVersionsController {
  constructor(
    private readonly pages: Pages,
    private readonly desks: ContractDeskReader,
  ) {}

  @Get(contractPaths.versions(':caseId'))
  @Act('contracts.read')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    const desk = await this.desks.open(req, caseId);
    const contract = orNotFound(desk.contract);
    if (contract.versions.length === 0) orNotFound(null);
    const page = presentContractVersions(desk, contract);
    await this.pages.render(req, res, template, { title: page.head.title, page });
  }
}
