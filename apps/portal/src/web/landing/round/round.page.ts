import { join } from 'node:path';
import { ProviderReader } from '@samraad/catalogue';
import { endOfDay, localDateOf } from '@samraad/deadlines';
import { Database, DomainClock } from '@samraad/platform';
import { modelAt, ModelReader, type Round, RoundReader, UnitReader } from '@samraad/scheme';
import { Injectable } from '@nestjs/common';
import { type Ask, orNotFound, PageAt, ReadPage } from '../../shell';
import { presentRound, type RegionModelInRound, type RoundOnPage } from './round.presenter';

/** Which model holds in each region: today, or on the last day of a round that is over. */
@Injectable()
export class RegionModelsReader {
  constructor(
    private readonly db: Database,
    private readonly models: ModelReader,
    private readonly units: UnitReader,
  ) {}

  async of(round: Round, now: Date): Promise<RegionModelInRound[]> {
    const last = endOfDay(round.requestsTo);
    const at = now < last ? now : last;
    const [regions, choices] = await Promise.all([
      this.units.regions(this.db),
      this.models.choicesOf(this.db, round.id),
    ]);
    const today = localDateOf(at);
    return regions.map(({ id, name }) => {
      const its = choices.filter(({ regionId }) => regionId === id);
      return {
        name,
        model: modelAt(its, today),
        next: its.find(({ validFrom }) => validFrom > today) ?? null,
      };
    });
  }
}

/** A round, for anyone: what holds in it, and what the regions have chosen. */
@PageAt('round', 'public.help')
export class RoundPage extends ReadPage<RoundOnPage> {
  readonly template = join(__dirname, 'round.hbs');

  constructor(
    private readonly db: Database,
    private readonly clock: DomainClock,
    private readonly rounds: RoundReader,
    private readonly providers: ProviderReader,
    private readonly regions: RegionModelsReader,
  ) {
    super();
  }

  async open({ query }: Ask): Promise<RoundOnPage> {
    const now = await this.clock.now();
    const asked = query['runde'];
    const round =
      typeof asked === 'string' && asked !== ''
        ? orNotFound(await this.rounds.find(this.db, asked))
        : await this.rounds.currentAt(this.db, now);
    const [rounds, providers, regions] = await Promise.all([
      this.rounds.all(this.db),
      round ? this.providers.inRound(this.db, round.id) : [],
      round ? this.regions.of(round, now) : [],
    ]);
    return { round, rounds, today: localDateOf(now), providers, regions };
  }

  present(page: RoundOnPage) {
    return presentRound(page);
  }
}
