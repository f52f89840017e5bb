import { FrameReader, type RoomBand } from '@samraad/budget';
import { AnswerTimesQuery } from '@samraad/catalogue';
import { Database } from '@samraad/platform';
import { Injectable } from '@nestjs/common';

/** What a provider's customers may expect now; each part null when nothing is known of it. */
export interface Outlook {
  /** Room left of the frame, as a band. */
  readonly room: RoomBand | null;
  /** Median calendar days from a request to the first contact. */
  readonly days: number | null;
  /** First contacts that is the median of; null with it. */
  readonly daysOf?: number | null;
}

/** Room and waiting time of a round's providers: areas the catalogue can't see (domain.md §7). */
@Injectable()
export class ProviderOutlook {
  constructor(
    private readonly db: Database,
    private readonly frames: FrameReader,
    private readonly times: AnswerTimesQuery,
  ) {}

  /** Answers for any provider id. */
  async inRound(roundId: string): Promise<(providerId: string) => Outlook> {
    const [rooms, days] = await Promise.all([
      // A frame that is not set says nothing about room.
      this.frames.roomBands(this.db, roundId),
      this.times.medianDays(this.db, roundId),
    ]);
    return (providerId) => {
      const answered = days.get(providerId) ?? null;
      const room = rooms.get(providerId) ?? null;
      return { room, days: answered?.days ?? null, daysOf: answered?.answers ?? null };
    };
  }
}
