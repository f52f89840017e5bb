import { join } from 'node:path';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ContractListQuery } from '@samraad/contracts';
import { Database } from '@samraad/platform';
import type { Response } from 'express';
import { Act, Pages, type PortalRequest, viewerOf } from '../../shell';
import { contractPaths } from '../contracts.paths';
import { perPage, presentContractList, stateIn } from './contract-list.presenter';

const template = join(__dirname, 'contract-list.hbs');

/** The contracts of the viewer's cases. */
@ApiExcludeController()
@Controller()
export class ContractListController {
  constructor(
    private readonly pages: Pages,
    private readonly db: Database,
    private readonly contracts: ContractListQuery,
  ) {}

  @Get(contractPaths.list())
  @Act('contracts.list')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Query('tilstand') asked: unknown,
    @Query('side') side: unknown,
  ): Promise<void> {
    const viewer = viewerOf(req);
    const state = stateIn(asked);
    const number = /^[1-9]\d{0,3}$/.test(String(side)) ? Number(side) : 1;
    const filter = { ...(state ? { state } : {}), limit: perPage, offset: (number - 1) * perPage };
    const page = presentContractList({
      ...(await this.contracts.list(this.db, viewer, filter)),
      counts: await this.contracts.counts(this.db, viewer),
      state,
      page: number,
      isProvider: viewer.roles.some(({ providerId }) => providerId !== null),
    });
    await this.pages.render(req, res, template, { title: page.head.title, page, wide: true });
  }
}
