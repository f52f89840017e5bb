import { ProviderReader } from '@samraad/catalogue';
import { Database } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { Injectable } from '@nestjs/common';

/** From the keys of an address to the ids a proposal is made of. */
@Injectable()
export class RoundKeys {
  constructor(
    private readonly db: Database,
    private readonly rounds: RoundReader,
    private readonly providers: ProviderReader,
  ) {}

  /** Null when either is unknown. */
  async ids(roundKey: string, providerKey: string): Promise<{ roundId: string; providerId: string } | null> {
    const [round, provider] = await Promise.all([
      this.rounds.find(this.db, roundKey),
      this.providers.find(this.db, providerKey),
    ]);
    return round && provider && { roundId: round.id, providerId: provider.id };
  }
}
