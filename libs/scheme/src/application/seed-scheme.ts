import type { Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { readChoices } from '../persistence/model-choice.store';
import type { ModelChoiceSeed } from '../seed/model-choice-seed';
import type { OrgUnitSeed } from '../seed/org-unit-seed';
import { organisationSeeds } from '../seed/organisation.seed';
import type { RoundSeed } from '../seed/round-seed';
import { roundSeeds } from '../seed/rounds.seed';
import { ChooseModel } from './choose-model';
import { SeedOrganisation } from './seed-organisation';
import { SeedRound } from './seed-round';

/** Enters rounds, the organisation and the regions' choices; a second run changes nothing. Frames are budget's. */
@Injectable()
export class SeedScheme {
  constructor(
    private readonly organisation: SeedOrganisation,
    private readonly round: SeedRound,
    private readonly chooseModel: ChooseModel,
  ) {}

  /** `rounds`: all of them unless told otherwise (a demo round belongs in a demo only). */
  async execute(
    tx: Tx,
    rounds: readonly RoundSeed[] = roundSeeds,
    organisation: readonly OrgUnitSeed[] = organisationSeeds,
  ): Promise<void> {
    const units = await this.organisation.execute(tx, organisation);
    for (const seed of rounds) {
      const roundId = await this.round.execute(tx, seed);
      const made = new Set((await readChoices(tx, roundId)).map((choice) => choice.regionId));
      for (const choice of seed.modelChoices) {
        const regionId = units.get(choice.region);
        if (regionId === undefined) throw new Error(`no region ${choice.region}`);
        if (!made.has(regionId)) await this.choose(tx, roundId, regionId, choice);
      }
    }
  }

  private async choose(tx: Tx, roundId: string, regionId: string, seed: ModelChoiceSeed): Promise<void> {
    const focus =
      seed.model === 1
        ? {
            topics: [...seed.topics],
            areas: [...seed.areas],
            anchoredAt: [...seed.anchoredAt] as ['hospital' | 'enterprise'],
          }
        : null;
    const { model, from, note } = seed;
    await this.chooseModel.execute(tx, { regionId, roundId, model, from, focus, note, asRecorded: true });
  }
}
