import { Module } from '@nestjs/common';
import { BookingModule } from '@samraad/booking';
import { IdentityModule } from '@samraad/identity';
import { BookingCases } from './booking-cases';
import { ReadableBookings } from './bookings-of-case';
import { BookingsApiController } from './bookings.api.controller';
import { OtherCalendarsApiController } from './other-calendars.api.controller';
import { OwnTimesApiController } from './own-times.api.controller';
import { PollsApiController } from './polls.api.controller';
import { SlotsApiController } from './slots.api.controller';

/** Times, polls and meetings in the API. */
@Module({
  imports: [BookingModule, IdentityModule],
  controllers: [
    PollsApiController,
    BookingsApiController,
    SlotsApiController,
    OwnTimesApiController,
    OtherCalendarsApiController,
  ],
  providers: [BookingCases, ReadableBookings],
})
export class BookingsApiModule {}
