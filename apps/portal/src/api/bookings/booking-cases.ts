import { Injectable } from '@nestjs/common';
import { BookingQuery } from '@samraad/booking';
import { Database, isId } from '@samraad/platform';
import type { CaseFinder } from '../../web/shell';

/** The case an address with a meeting is about. */
@Injectable()
export class BookingCases implements CaseFinder {
  constructor(
    private readonly bookings: BookingQuery,
    private readonly db: Database,
  ) {}

  async caseOf({ bookingId = '' }: Readonly<Record<string, string>>): Promise<string | null> {
    return isId(bookingId) ? this.bookings.caseOfMeeting(this.db, bookingId) : null;
  }
}
