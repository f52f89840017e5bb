import { Injectable } from '@nestjs/common';
import type { RoomBand } from '@samraad/budget';
import { intakeObstacle, ProviderProfileQuery, type ProviderProfile } from '@samraad/catalogue';
import { localDateOf } from '@samraad/deadlines';
import { Database, refusalText } from '@samraad/platform';
import { ProviderOutlook } from '../../providers/provider-outlook';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';

/** A provider of the round as the parties compare it. */
export interface Offer {
  readonly profile: ProviderProfile;
  readonly room: RoomBand;
  /** Median days to the first contact; null when too few are known. */
  readonly days: number | null;
  /** Why it can't be chosen now: paused, ended, not in yet, or away; null when it can. */
  readonly obstacle: string | null;
}

/** Who can be chosen in the case's round (domain.md §7). */
@Injectable()
export class OffersReader {
  constructor(
    private readonly db: Database,
    private readonly profiles: ProviderProfileQuery,
    private readonly outlook: ProviderOutlook,
  ) {}

  async of({ round, now }: RequestOnDesk): Promise<Offer[]> {
    if (!round) return [];
    const [profiles, outlookOf] = await Promise.all([
      this.profiles.inRound(this.db, round.id),
      this.outlook.inRound(round.id),
    ]);
    return profiles.map((profile) => {
      const { room, days } = outlookOf(profile.id);
      const changes = profile.rounds.find(({ id }) => id === round.id)?.changes ?? [];
      const { name, absences } = profile;
      const refused = intakeObstacle({ name, changes, absences }, localDateOf(now));
      return { profile, room: room ?? 'none', days, obstacle: refused && refusalText(refused) };
    });
  }
}
