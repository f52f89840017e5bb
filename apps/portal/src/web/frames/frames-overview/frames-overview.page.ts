import { join } from 'node:path';
import { localDateOf } from '@samraad/deadlines';
import { FrameOverviewQuery } from '@samraad/delivery';
import { ModelReader, type Round } from '@samraad/scheme';
import type { Response } from 'express';
import { sendCsv } from '../../invoices/csv';
import { type Ask, PageAt, type PortalRequest, ReadPage } from '../../shell';
import { FramesDesk } from '../frames-desk';
import { framesCsv } from './frame-figures';
import { type FramesOverview, presentFramesOverview } from './frames-overview.presenter';

/** The central parties' overview of a round: money, deadlines, spread. */
@PageAt('frames', 'frames.read-all')
export class FramesOverviewPage extends ReadPage<FramesOverview> {
  readonly template = join(__dirname, 'frames-overview.hbs');
  override readonly wide = true;

  constructor(
    private readonly desk: FramesDesk,
    private readonly overview: FrameOverviewQuery,
    private readonly models: ModelReader,
  ) {
    super();
  }

  async open({ query }: Ask) {
    const round = await this.desk.round(query['runde']);
    const now = await this.desk.now();
    const { providers, regions } = await this.overview.of(round, localDateOf(now));
    return {
      round,
      rounds: await this.desk.allRounds(),
      now,
      frames: await this.desk.framesOf(round),
      providers,
      regions,
      targeted: await this.targeted(round, regions, now),
    };
  }

  present(overview: FramesOverview) {
    return presentFramesOverview(overview);
  }

  private async targeted(
    round: Round,
    regions: readonly { regionId: string }[],
    now: Date,
  ): Promise<Set<string>> {
    const found = await Promise.all(
      regions.map(async ({ regionId }) => ({
        regionId,
        ...(await this.models.modelFor(this.desk.db, round.id, regionId, now)),
      })),
    );
    return new Set(found.filter(({ model }) => model === 1).map(({ regionId }) => regionId));
  }
}

/** The frames of a round as a spreadsheet. */
@PageAt('frames.csv', 'frames.read-all')
export class FramesOverviewFile {
  constructor(
    private readonly desk: FramesDesk,
    private readonly overview: FrameOverviewQuery,
  ) {}

  async show(req: PortalRequest, res: Response): Promise<void> {
    const round = await this.desk.round(req.query['runde']);
    const frames = await this.desk.framesOf(round);
    const { providers } = await this.overview.of(round, localDateOf(await this.desk.now()));
    sendCsv(res, `rammer-${round.key}`, framesCsv({ frames, providers }));
  }
}
