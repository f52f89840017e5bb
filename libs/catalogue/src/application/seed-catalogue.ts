import type { Tx } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { Injectable } from '@nestjs/common';
import { insertTemplate } from '../persistence/activity-template.store';
import {
  fillContact,
  insertApproach,
  insertProvider,
  insertRoundProvider,
  readProviders,
} from '../persistence/provider.store';
import { approachRounds, approachSeeds } from '../seed/approaches.seed';
import type { ProviderSeed } from '../seed/provider-seed';
import { providerSeeds } from '../seed/providers.seed';

/** Enters providers, their rounds, approaches and ways of working; after SeedScheme. A second run changes nothing. */
@Injectable()
export class SeedCatalogue {
  constructor(private readonly rounds: RoundReader) {}

  async execute(tx: Tx): Promise<void> {
    const rounds = new Map((await this.rounds.all(tx)).map((round) => [round.key, round.id]));
    const known = new Map((await readProviders(tx, 'true')).map((provider) => [provider.key, provider.id]));
    for (const [position, seed] of providerSeeds.entries()) {
      const id = known.get(seed.key) ?? (await insertProvider(tx, seed, position));
      await fillContact(tx, seed);
      if (id !== null) await this.fill(tx, seed, id, rounds);
    }
  }

  private async fill(
    tx: Tx,
    seed: ProviderSeed,
    providerId: string,
    rounds: ReadonlyMap<string, string>,
  ): Promise<void> {
    for (const [position, template] of seed.templates.entries()) {
      await insertTemplate(tx, providerId, template, position);
    }
    const approaches = approachSeeds.filter((approach) => approach.provider === seed.key);
    for (const key of seed.rounds) {
      const roundId = rounds.get(key);
      if (roundId === undefined) continue;
      await insertRoundProvider(tx, roundId, providerId);
      if (!approachRounds.includes(key)) continue;
      for (const approach of approaches) await insertApproach(tx, { ...approach, roundId, providerId });
    }
  }
}
