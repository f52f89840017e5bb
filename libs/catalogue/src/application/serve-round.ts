import type { Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { copyApproaches, insertRoundProvider } from '../persistence/provider.store';

/** A provider serves a round; how it goes about a theme is taken over from the round it last said so in (domain.md §8). */
@Injectable()
export class ServeRound {
  async execute(
    tx: Tx,
    { roundId, providerId }: { readonly roundId: string; readonly providerId: string },
  ): Promise<void> {
    await insertRoundProvider(tx, roundId, providerId);
    await copyApproaches(tx, roundId, providerId);
  }
}
