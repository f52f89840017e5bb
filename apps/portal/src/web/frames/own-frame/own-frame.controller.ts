import { join } from 'node:path';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ProviderMoneyQuery } from '@samraad/delivery';
import type { Response } from 'express';
import { sendCsv } from '../../invoices/csv';
import { Act, Pages, type PortalRequest, viewerOf } from '../../shell';
import { FramesDesk } from '../frames-desk';
import { framePaths } from '../frames.paths';
import { ledgerCsv } from '../ledger-table';
import { presentOwnFrame } from './own-frame.presenter';

const template = join(__dirname, 'own-frame.hbs');

/** A provider's own frame: where its money is, what is on its way, what can be billed. */
@ApiExcludeController()
@Controller()
export class OwnFrameController {
  constructor(
    private readonly pages: Pages,
    private readonly desk: FramesDesk,
    private readonly money: ProviderMoneyQuery,
  ) {}

  @Get(framePaths.own)
  @Act('frames.read-own')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Query('runde') asked?: unknown,
  ): Promise<void> {
    const round = await this.desk.round(asked);
    const providerId = this.desk.providerOf(viewerOf(req));
    const frame = await this.desk.frameOf(round, providerId);
    const page = presentOwnFrame({
      round,
      frame,
      postings: await this.desk.postings(frame),
      pending: await this.money.pending(round.id, providerId),
      billable: await this.money.billable(round.id, providerId),
    });
    await this.pages.render(req, res, template, { title: page.head.title, page });
  }

  @Get(framePaths.ownCsv)
  @Act('frames.read-own')
  async csv(@Req() req: PortalRequest, @Res() res: Response, @Query('runde') asked?: unknown): Promise<void> {
    const round = await this.desk.round(asked);
    const frame = await this.desk.frameOf(round, this.desk.providerOf(viewerOf(req)));
    sendCsv(res, `ramme-${round.key}`, ledgerCsv(await this.desk.postings(frame, true)));
  }
}
