import type { Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { RoundChanged, type RoundChangedEvent } from '../domain/scheme.events';
import { fillThemes, insertRound } from '../persistence/round.store';
import type { RoundSeed } from '../seed/round-seed';
import { RoundReader } from './round.reader';

/** Enters a round with its rules and themes, once per key; answers its id. */
@Injectable()
export class SeedRound {
  constructor(private readonly rounds: RoundReader) {}

  async execute(tx: Tx, seed: RoundSeed): Promise<string> {
    const id = await insertRound(tx, seed);
    if (id === null) {
      const standing = await this.rounds.byKey(tx, seed.key);
      await fillThemes(tx, standing.id, seed.themes);
      return standing.id;
    }
    tx.audit({ stream: 'scheme', action: 'scheme.round-entered', facts: { roundId: id, key: seed.key } });
    const event: RoundChangedEvent = { type: RoundChanged.type, roundId: id };
    await tx.publish(event);
    return id;
  }
}
