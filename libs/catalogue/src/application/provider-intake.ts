import { localDateOf } from '@samraad/deadlines';
import type { Queryable, Refusal, Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { intakeObstacle, type IntakeFacts } from '../domain/provider-intake.rules';
import { holdRoundProvider, lockRoundProvider, readIntake } from '../persistence/standing.store';

/** A provider as one of a round. */
export interface ProviderPlace {
  readonly roundId: string;
  readonly providerId: string;
}

/** Whether a provider may be asked: part of the round, neither paused nor ended, and not away (domain.md §7). */
@Injectable()
export class ProviderIntake {
  /** What decides whether it may be asked; null where it is not in the round. */
  async facts(db: Queryable, { roundId, providerId }: ProviderPlace): Promise<IntakeFacts | null> {
    return (await readIntake(db, roundId, [providerId])).get(providerId) ?? null;
  }

  /** Null when it may be asked at the instant. */
  async obstacle(db: Queryable, place: ProviderPlace, at: Date): Promise<Refusal | 'not-in-round' | null> {
    const facts = await this.facts(db, place);
    return facts ? intakeObstacle(facts, localDateOf(at)) : 'not-in-round';
  }

  /** The same, for who is about to choose it: what is being decided of it is waited for, and comes after what is not. */
  async claim(tx: Tx, place: ProviderPlace): Promise<Refusal | 'not-in-round' | null> {
    await holdRoundProvider(tx, place.roundId, place.providerId);
    return this.obstacle(tx, place, await tx.now());
  }

  /** Keeps everybody else from deciding of it, and from choosing it, until the unit of work ends. */
  async lock(tx: Tx, place: ProviderPlace): Promise<void> {
    await lockRoundProvider(tx, place.roundId, place.providerId);
  }
}
