import { ProviderProfileQuery, type ProviderProfile } from '@samraad/catalogue';
import { localDateOf } from '@samraad/deadlines';
import { Database, DomainClock } from '@samraad/platform';
import { type Round, roundAcceptsOn, RoundReader } from '@samraad/scheme';
import { Injectable } from '@nestjs/common';
import { type Outlook, ProviderOutlook } from './provider-outlook';

/** A provider as the public pages show it. */
export type CurrentProvider = ProviderProfile & Outlook;

/** The round of today with its providers. */
export interface CurrentCatalogue {
  /** Null before any round has begun. */
  readonly round: Round | null;
  readonly now: Date;
  /** Today in Copenhagen. */
  readonly today: string;
  /** Whether the round takes requests today. */
  readonly open: boolean;
  readonly providers: readonly CurrentProvider[];
}

/** What is on offer today, put together from scheme, catalogue and what lies right of them. */
@Injectable()
export class CurrentProviders {
  constructor(
    private readonly db: Database,
    private readonly clock: DomainClock,
    private readonly rounds: RoundReader,
    private readonly profiles: ProviderProfileQuery,
    private readonly outlook: ProviderOutlook,
  ) {}

  /** The open round's; between rounds, those of the one that began last. */
  async read(): Promise<CurrentCatalogue> {
    const now = await this.clock.now();
    const round = await this.rounds.currentAt(this.db, now);
    const today = localDateOf(now);
    if (!round) return { round, now, today, open: false, providers: [] };
    const profiles = await this.profiles.inRound(this.db, round.id);
    const outlookOf = await this.outlook.inRound(round.id);
    return {
      round,
      now,
      today,
      open: roundAcceptsOn(round, today),
      providers: profiles.map((profile) => ({ ...profile, ...outlookOf(profile.id) })),
    };
  }
}
