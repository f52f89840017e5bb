import { Injectable } from '@nestjs/common';
import { ProviderReader } from '@samraad/catalogue';
import { Database } from '@samraad/platform';
import { ModelReader, UnitReader } from '@samraad/scheme';
import type { RoundParts } from './present-round';

/** Gathers what belongs to a round from the areas that own it. */
@Injectable()
export class RoundPartsReader {
  constructor(
    private readonly db: Database,
    private readonly providers: ProviderReader,
    private readonly models: ModelReader,
    private readonly units: UnitReader,
  ) {}

  async of(roundId: string): Promise<RoundParts> {
    const providers = await this.providers.inRound(this.db, roundId);
    const choices = await this.models.choicesOf(this.db, roundId);
    const regions = await this.units.byIds(
      this.db,
      choices.map((choice) => choice.regionId),
    );
    return { providers, choices, regions };
  }
}
