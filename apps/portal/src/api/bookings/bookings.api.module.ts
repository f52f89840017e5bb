import { Module } from '@nestjs/common';
import { BookingModule } from '@samraad/booking';
import { BookingCases } from './booking-cases';
import { ReadableBookings } from './bookings-of-case';
import { BookingsApiController } from './bookings.api.controller';
import { PollsApiController } from './polls.api.controller';

/** Times, polls and meetings in the API. */
@Module({
  imports: [BookingModule],
  controllers: [PollsApiController, BookingsApiController],
  providers: [BookingCases, ReadableBookings],
})
export class BookingsApiModule {}
