import { join } from 'node:path';
import { localDateOf } from '@samraad/deadlines';
import { FrameOverviewQuery } from '@samraad/delivery';
import { ModelReader } from '@samraad/scheme';
import type { Response } from 'express';
import { sendCsv } from '../../invoices/csv';
import { type Ask, PageAt, type PortalRequest, ReadPage } from '../../shell';
import { mayPropose } from '../propose-links';
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
    const [{ providers, regions }, rounds, frames, modelOf] = await Promise.all([
      this.overview.of(round, localDateOf(now)),
      this.desk.allRounds(),
      this.desk.framesOf(round),
      this.models.modelsAt(this.desk.db, round.id, now),
    ]);
    const inFocus = regions.filter(({ regionId }) => modelOf(regionId).model === 1);
    const targeted = new Set(inFocus.map(({ regionId }) => regionId));
    return { round, rounds, now, frames, providers, regions, targeted };
  }

  present(overview: FramesOverview, { viewer }: Ask) {
    return presentFramesOverview(overview, mayPropose(viewer));
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
    const now = await this.desk.now();
    const [frames, { providers }] = await Promise.all([
      this.desk.framesOf(round),
      this.overview.of(round, localDateOf(now)),
    ]);
    await sendCsv(res, `rammer-${round.key}`, framesCsv({ frames, providers }));
  }
}
