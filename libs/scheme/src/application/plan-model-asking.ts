import { Injectable } from '@nestjs/common';
import type { Tx } from '@samraad/platform';
import { type AskingDays, nextAsking } from '../domain/model-asking.rules';
import { RoundReader } from './round.reader';

/** The due work that asks regions to choose. */
export const askForModels = 'scheme.ask-for-models';

/** Sees to it that a round's Hovedudvalg are asked to choose their model; again whenever its days or rules have changed. */
@Injectable()
export class PlanModelAsking {
  constructor(private readonly rounds: RoundReader) {}

  async execute(tx: Tx, round: AskingDays & { readonly id: string }): Promise<void> {
    const key = `ask-for-models:${round.id}`;
    const next = nextAsking(round, await this.rounds.rulesOver(tx, round.id), await tx.now());
    if (!next) return tx.unschedule(key);
    await tx.schedule({ kind: askForModels, key, dueAt: next.at, data: { roundId: round.id } });
  }
}
