import { Injectable } from '@nestjs/common';
import type { Viewer } from '@samraad/identity';
import { Database } from '@samraad/platform';
import { type EndorsementQueue, EndorsementQueueQuery } from '@samraad/requests';
import {
  type FiguresAsked,
  type FiguresFound,
  RegionFiguresReader,
} from '../../../region/region-figures.reader';

export interface RegionDesk extends FiguresFound {
  /** What has passed on to the chairs, the most urgent of it. */
  readonly tasks: EndorsementQueue;
}

/** How many endorsements are shown beside the figures. */
const tasksShown = 10;

/** Reads what waits for the chairs of a Hovedudvalg, and what they may see of their region. */
@Injectable()
export class RegionReader {
  constructor(
    private readonly db: Database,
    private readonly queue: EndorsementQueueQuery,
    private readonly figures: RegionFiguresReader,
  ) {}

  async read(viewer: Viewer, asked: FiguresAsked): Promise<RegionDesk> {
    const [tasks, found] = await Promise.all([
      this.queue.page(this.db, viewer, { limit: tasksShown, offset: 0 }),
      this.figures.read(viewer, asked),
    ]);
    return { tasks, ...found };
  }
}
