import { Injectable } from '@nestjs/common';
import type { Viewer } from '@samraad/identity';
import { type RegionUse, RegionUseQuery } from '@samraad/monitoring';
import { Database, readDomainTime } from '@samraad/platform';
import { type EndorsementQueue, EndorsementQueueQuery } from '@samraad/requests';
import { ModelReader, type ModelInForce, type Round, RoundReader, UnitReader } from '@samraad/scheme';

/** One region as its Hovedudvalg sees it in the open round. */
export interface RegionOnDesk {
  readonly name: string;
  readonly model: ModelInForce;
  readonly use: RegionUse;
}

export interface RegionDesk {
  /** What has passed on to the chairs, the most urgent of it. */
  readonly tasks: EndorsementQueue;
  /** Null between rounds: then there are no figures either. */
  readonly round: Round | null;
  readonly regions: readonly RegionOnDesk[];
}

/** How many endorsements are shown beside the figures. */
const tasksShown = 10;

const chairs: readonly string[] = ['committee_chair', 'committee_vice_chair'];

/** The round that is open now, and which model a region is on in it. */
@Injectable()
export class OpenRound {
  constructor(
    private readonly rounds: RoundReader,
    private readonly models: ModelReader,
  ) {}

  async now(
    db: Database,
  ): Promise<{ round: Round; modelOf: (regionId: string) => Promise<ModelInForce> } | null> {
    const now = await readDomainTime(db);
    const round = await this.rounds.openAt(db, now);
    return round && { round, modelOf: (regionId) => this.models.modelFor(db, round.id, regionId, now) };
  }
}

/** Reads what the chairs of a Hovedudvalg may see of their region. */
@Injectable()
export class RegionReader {
  constructor(
    private readonly db: Database,
    private readonly open: OpenRound,
    private readonly units: UnitReader,
    private readonly queue: EndorsementQueueQuery,
    private readonly use: RegionUseQuery,
  ) {}

  async read(viewer: Viewer): Promise<RegionDesk> {
    const ids = viewer.roles.flatMap(({ role, unitId }) => (unitId && chairs.includes(role) ? [unitId] : []));
    const [units, open, tasks] = await Promise.all([
      this.units.byIds(this.db, [...new Set(ids)]),
      this.open.now(this.db),
      this.queue.page(this.db, viewer, { limit: tasksShown, offset: 0 }),
    ]);
    if (!open) return { tasks, round: null, regions: [] };
    const { round, modelOf } = open;
    const asked = {
      id: round.id,
      themeKeys: round.themes.map(({ key }) => key),
      threshold: round.rules.answerThreshold,
    };
    const regions = units.map(async ({ id, name }) => ({
      name,
      model: await modelOf(id),
      use: await this.use.of(this.db, asked, id),
    }));
    return { tasks, round, regions: await Promise.all(regions) };
  }
}
