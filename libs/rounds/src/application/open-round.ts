import { SetFrame } from '@samraad/budget';
import { ProviderReader, ServeRound } from '@samraad/catalogue';
import type { Tx } from '@samraad/platform';
import { EnterRound } from '@samraad/scheme';
import { Injectable } from '@nestjs/common';
import { keyOfName, type RoundPlan } from '../domain/round-plan';

/** A plan becomes a round: dates, themes and rules, its providers, and their tranches. Answers its id. */
@Injectable()
export class OpenRound {
  constructor(
    private readonly enter: EnterRound,
    private readonly serve: ServeRound,
    private readonly frames: SetFrame,
    private readonly providers: ProviderReader,
  ) {}

  async execute(
    tx: Tx,
    plan: RoundPlan,
    decided: { readonly proposalId: string; readonly demo: boolean },
  ): Promise<string> {
    const { providers, ...round } = plan;
    const { proposalId, demo } = decided;
    const roundId = await this.enter.execute(
      tx,
      { ...round, key: keyOfName(plan.name), demo, own: [] },
      proposalId,
    );
    for (const { key, tranches } of providers) {
      const { id: providerId } = await this.providers.byKey(tx, key);
      await this.serve.execute(tx, { roundId, providerId });
      const plans = tranches.map(({ opensOn, amount }) => ({ opensOn, amount: BigInt(amount) }));
      await this.frames.execute(tx, { roundId, providerId, tranches: plans, demo, proposalId });
    }
    return roundId;
  }
}
