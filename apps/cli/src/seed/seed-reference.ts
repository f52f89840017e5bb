import { Injectable } from '@nestjs/common';
import { FrameReader, SetFrame } from '@samraad/budget';
import { ProviderReader, SeedCatalogue } from '@samraad/catalogue';
import type { Tx } from '@samraad/platform';
import {
  organisationSeeds,
  type OrgUnitSeed,
  RoundReader,
  type RoundSeed,
  SeedScheme,
} from '@samraad/scheme';

interface RoundToFrame {
  readonly id: string;
  readonly seed: RoundSeed;
  readonly providers: readonly { readonly id: string; readonly key: string }[];
}

/** A frame per provider of a round, once; without tranches it stands as not yet set (domain.md §1, OK-18). */
@Injectable()
export class SeedFrames {
  constructor(
    private readonly frames: FrameReader,
    private readonly setFrame: SetFrame,
  ) {}

  async execute(tx: Tx, { id: roundId, seed, providers }: RoundToFrame): Promise<void> {
    const standing = new Set((await this.frames.all(tx, roundId)).map((frame) => frame.providerId));
    for (const { provider, tranches } of seed.frames) {
      const providerId = providers.find((one) => one.key === provider)?.id;
      if (providerId === undefined) throw new Error(`round ${seed.key} has no provider ${provider}`);
      if (standing.has(providerId)) continue;
      await this.setFrame.execute(tx, { roundId, providerId, tranches, demo: seed.demo });
    }
  }
}

/** Enters rounds with their organisation, model choices, providers and frames; what stands already stays as it is. */
@Injectable()
export class SeedReference {
  constructor(
    private readonly scheme: SeedScheme,
    private readonly catalogue: SeedCatalogue,
    private readonly rounds: RoundReader,
    private readonly providers: ProviderReader,
    private readonly frames: SeedFrames,
  ) {}

  /** `units`: the whole organisation unless told otherwise; what lies under the regions is made up, and belongs in a demo. */
  async execute(
    tx: Tx,
    seeds: readonly RoundSeed[],
    units: readonly OrgUnitSeed[] = organisationSeeds,
  ): Promise<void> {
    await this.scheme.execute(tx, seeds, units);
    await this.catalogue.execute(tx);
    for (const seed of seeds) {
      const round = await this.rounds.byKey(tx, seed.key);
      const serving = await this.providers.inRound(tx, round.id);
      await this.frames.execute(tx, { id: round.id, seed, providers: serving });
    }
  }
}
