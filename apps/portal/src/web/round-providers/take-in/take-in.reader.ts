import { type Provider, ProviderReader } from '@samraad/catalogue';
import { Database } from '@samraad/platform';
import { type Round, RoundReader } from '@samraad/scheme';
import { Injectable } from '@nestjs/common';

/** A round, and the providers it could have beside those it has. */
export interface RoundToFill {
  readonly round: Pick<Round, 'id' | 'key' | 'name'>;
  readonly others: readonly Pick<Provider, 'id' | 'name' | 'fullName'>[];
}

/** Opens a round for who wants to take a provider in. */
@Injectable()
export class TakeInReader {
  constructor(
    private readonly db: Database,
    private readonly rounds: RoundReader,
    private readonly providers: ProviderReader,
  ) {}

  /** Null: there is no such round. */
  async open(roundKey: string): Promise<RoundToFill | null> {
    const round = await this.rounds.find(this.db, roundKey);
    if (!round) return null;
    const [all, serving] = await Promise.all([
      this.providers.all(this.db),
      this.providers.inRound(this.db, round.id),
    ]);
    return { round, others: all.filter(({ id }) => !serving.some((one) => one.id === id)) };
  }
}
