import { Injectable } from '@nestjs/common';
import { FrameReader, type RoomBand } from '@samraad/budget';
import { AnswerTimesQuery, ProviderProfileQuery, type ProviderProfile } from '@samraad/catalogue';
import { Database } from '@samraad/platform';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';

/** A provider of the round as the parties compare it. */
export interface Offer {
  readonly profile: ProviderProfile;
  readonly room: RoomBand;
  /** Median days to the first contact; null when too few are known. */
  readonly days: number | null;
}

/** Who can be chosen in the case's round (domain.md §7). */
@Injectable()
export class OffersReader {
  constructor(
    private readonly db: Database,
    private readonly profiles: ProviderProfileQuery,
    private readonly frames: FrameReader,
    private readonly times: AnswerTimesQuery,
  ) {}

  async of({ round }: RequestOnDesk): Promise<Offer[]> {
    if (!round) return [];
    const [days, profiles, rooms] = await Promise.all([
      this.times.medianDays(this.db, round.id),
      this.profiles.inRound(this.db, round.id),
      this.frames.roomBands(this.db, round.id),
    ]);
    return profiles.map((profile) => ({
      profile,
      room: rooms(profile.id),
      days: days.get(profile.id) ?? null,
    }));
  }
}
