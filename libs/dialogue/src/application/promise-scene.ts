import { Injectable } from '@nestjs/common';
import { ClocksReader, localDateOf } from '@samraad/deadlines';
import { refuse, type Tx } from '@samraad/platform';
import type { CaseFacts } from '@samraad/requests';
import { RoundReader } from '@samraad/scheme';
import type { PromiseFacts } from '../domain/promise.rules';
import type { ProviderPromise } from '../persistence/promise.entity';
import { findPromises } from '../persistence/promise.store';

/** What the rules of a new day ask about a case. */
@Injectable()
export class PromiseScene {
  constructor(
    private readonly clocks: ClocksReader,
    private readonly rounds: RoundReader,
  ) {}

  /** 409 before the request has reached a provider. */
  async facts(tx: Tx, facts: CaseFacts): Promise<PromiseFacts> {
    if (facts.roundId === null) refuse('dialogue.no-provider', {}, 409);
    const now = await tx.now();
    const round = await this.rounds.byId(tx, facts.roundId ?? '', now);
    const clocks = await this.clocks.ofCase(tx, facts.id);
    return {
      stage: facts.stage,
      providerId: facts.providerId,
      clocks: clocks.filter((clock) => clock.closedAt === null),
      today: localDateOf(now),
      lastDeliveryDay: round.lastDeliveryDay,
      closingDays: round.rules.closingDays,
    };
  }

  /** One promise of the case; 404 when it has no such. The caller holds the case row. */
  async one(tx: Tx, caseId: string, promiseId: string): Promise<ProviderPromise> {
    const all = await findPromises(tx, caseId);
    return all.find(({ id }) => id === promiseId) ?? refuse('dialogue.promise-unknown', {}, 404);
  }
}
