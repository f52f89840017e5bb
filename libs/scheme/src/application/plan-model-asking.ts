import { Injectable } from '@nestjs/common';
import type { Tx } from '@samraad/platform';
import { nextAsking } from '../domain/model-asking.rules';
import type { Round } from '../domain/round';

/** The due work that asks regions to choose. */
export const askForModels = 'scheme.ask-for-models';

/** Sees to it that a round's Hovedudvalg are asked to choose their model; again whenever its days have changed. */
@Injectable()
export class PlanModelAsking {
  async execute(
    tx: Tx,
    round: Pick<Round, 'id' | 'requestsFrom' | 'modelChoiceBy' | 'rules'>,
  ): Promise<void> {
    const key = `ask-for-models:${round.id}`;
    const next = nextAsking(round, await tx.now());
    if (!next) return tx.unschedule(key);
    await tx.schedule({ kind: askForModels, key, dueAt: next.at, data: { roundId: round.id } });
  }
}
