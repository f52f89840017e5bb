import { localDateOf } from '@samraad/deadlines';
import { domainTimeOf, type Queryable } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { Injectable } from '@nestjs/common';
import type { RoundSurroundings } from '../domain/check-round';
import { WorkplaceKindsQuery } from '../read/workplace-kinds.query';

/** What a round is checked against, as it is now. */
@Injectable()
export class RoundSurroundingsReader {
  constructor(
    private readonly rounds: RoundReader,
    private readonly kinds: WorkplaceKindsQuery,
  ) {}

  /** `but`: the round that is itself being changed. */
  async of(db: Queryable, but: string | null = null): Promise<RoundSurroundings> {
    const now = await domainTimeOf(db);
    const [rounds, workplaces] = await Promise.all([this.rounds.all(db), this.kinds.of(db, now)]);
    return {
      today: localDateOf(now),
      rounds: rounds
        .filter(({ id }) => id !== but)
        .map(({ name, requestsFrom, requestsTo }) => ({ name, requestsFrom, requestsTo })),
      workplaces,
    };
  }
}
