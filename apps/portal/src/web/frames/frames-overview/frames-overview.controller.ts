import { join } from 'node:path';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { FrameOverviewQuery } from '@samraad/delivery';
import { ModelReader, type Round } from '@samraad/scheme';
import type { Response } from 'express';
import { sendCsv } from '../../invoices/csv';
import { Act, Pages, type PortalRequest } from '../../shell';
import { FramesDesk } from '../frames-desk';
import { framePaths } from '../frames.paths';
import { framesCsv, presentFramesOverview } from './frames-overview.presenter';

const template = join(__dirname, 'frames-overview.hbs');

/** The central parties' overview of a round: money, deadlines, spread. */
@ApiExcludeController()
@Controller()
export class FramesOverviewController {
  constructor(
    private readonly pages: Pages,
    private readonly desk: FramesDesk,
    private readonly overview: FrameOverviewQuery,
    private readonly models: ModelReader,
  ) {}

  @Get(framePaths.all)
  @Act('frames.read-all')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Query('runde') asked?: unknown,
  ): Promise<void> {
    const round = await this.desk.round(asked);
    const regions = await this.overview.regions(round.id);
    const page = presentFramesOverview({
      round,
      rounds: await this.desk.allRounds(),
      now: await this.desk.now(),
      frames: await this.desk.framesOf(round),
      providers: await this.overview.providers(round.id),
      regions,
      targeted: await this.targeted(round, regions),
    });
    await this.pages.render(req, res, template, { title: page.head.title, page, wide: true });
  }

  @Get(framePaths.allCsv)
  @Act('frames.read-all')
  async csv(@Res() res: Response, @Query('runde') asked?: unknown): Promise<void> {
    const round = await this.desk.round(asked);
    const providers = await this.overview.providers(round.id);
    sendCsv(res, `rammer-${round.key}`, framesCsv({ frames: await this.desk.framesOf(round), providers }));
  }

  private async targeted(round: Round, regions: readonly { regionId: string }[]): Promise<Set<string>> {
    const now = await this.desk.now();
    const found = await Promise.all(
      regions.map(async ({ regionId }) => ({
        regionId,
        ...(await this.models.modelFor(this.desk.db, round.id, regionId, now)),
      })),
    );
    return new Set(found.filter(({ model }) => model === 1).map(({ regionId }) => regionId));
  }
}
