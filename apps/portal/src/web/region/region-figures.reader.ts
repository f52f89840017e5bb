import { Injectable } from '@nestjs/common';
import { endOfDay, localDateOf } from '@samraad/deadlines';
import type { Viewer } from '@samraad/identity';
import { RegionUseQuery } from '@samraad/monitoring';
import { Database, readDomainTime } from '@samraad/platform';
import { ModelReader, type Round, RoundReader, UnitReader } from '@samraad/scheme';
import { orNotFound } from '../shell';
import type { RegionFigures } from './report/region-report';

const chairs: readonly string[] = ['committee_chair', 'committee_vice_chair'];

/** The regions whose Hovedudvalg somebody leads now. */
export const regionsLed = (viewer: Viewer): string[] => [
  ...new Set(viewer.roles.flatMap(({ role, unitId }) => (unitId && chairs.includes(role) ? [unitId] : []))),
];

/** Which figures are asked for: of which region (one of several), of which round. */
export interface FiguresAsked {
  readonly region?: unknown;
  readonly runde?: unknown;
}

/** A Hovedudvalg's figures, and the rounds it can choose between. */
export interface FiguresFound {
  /** The rounds that have begun. */
  readonly rounds: readonly Round[];
  /** The one asked for, or the open one; null before the first. */
  readonly round: Round | null;
  readonly figures: readonly RegionFigures[];
}

/** Reads what the chairs of a Hovedudvalg may see of their region in a round. */
@Injectable()
export class RegionFiguresReader {
  constructor(
    private readonly db: Database,
    private readonly rounds: RoundReader,
    private readonly models: ModelReader,
    private readonly units: UnitReader,
    private readonly use: RegionUseQuery,
  ) {}

  /** 404 for a round or region that is not there, or not the viewer's. */
  async read(viewer: Viewer, { region, runde }: FiguresAsked): Promise<FiguresFound> {
    const led = regionsLed(viewer);
    const ids = typeof region === 'string' && region !== '' ? led.filter((id) => id === region) : led;
    const [units, all, now] = await Promise.all([
      this.units.byIds(this.db, ids),
      this.rounds.all(this.db),
      readDomainTime(this.db),
    ]);
    if (units.length === 0) orNotFound(null);
    const rounds = all.filter(({ requestsFrom }) => requestsFrom <= localDateOf(now));
    const asked = typeof runde === 'string' && runde !== '';
    const round = asked ? orNotFound(rounds.find(({ key }) => key === runde) ?? null) : rounds.at(-1);
    if (!round) return { rounds, round: null, figures: [] };
    const last = endOfDay(round.requestsTo);
    const modelOf = await this.models.modelsAt(this.db, round.id, now < last ? now : last);
    const figures = units.map(async (unit) => {
      const use = await this.use.of(this.db, round, unit.id, now);
      return { region: unit, round, model: modelOf(unit.id), use, now };
    });
    return { rounds, round, figures: await Promise.all(figures) };
  }
}
