import { Body, Controller, Get, Header, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  calendarEventOf,
  CalendarQuery,
  CancelMeeting,
  MoveMeeting,
  type OwnMeeting,
} from '@samraad/booking';
import { CONFIG, type Config, Database, readDomainTime, writeCalendar } from '@samraad/platform';
import type { z } from 'zod';
import { Act, Acts, doing, orNotFound, type PortalRequest, viewerOf } from '../../web/shell';
import { ApiOperationDoc, listSchema, pageOf } from '../shell';
import { BookingCases } from './booking-cases';
import { bookingApiExamples as examples } from './bookings.examples';
import { ReadableBookings, toBookingView } from './bookings-of-case';
import {
  bookingsQuery,
  bookingView,
  newBookingCancellation,
  newBookingMove,
  ownBookingView,
} from './bookings.schemas';

const oneBooking = {
  status: 201,
  response: bookingView,
  example: examples.booking,
  errors: [409, 422],
  idempotent: true,
};
const year = 366 * 24 * 3_600_000;

/** Meetings in people's calendars. */
@ApiTags('bookings')
@Controller('api/v1/bookings')
export class BookingsApiController {
  @Inject(CONFIG) private readonly config!: Config;

  constructor(
    private readonly acts: Acts,
    private readonly db: Database,
    private readonly calendar: CalendarQuery,
    private readonly bookings: ReadableBookings,
  ) {}

  @Get()
  @Act('booking.own-calendar')
  @ApiOperationDoc({
    summary: 'Your own meetings, earliest first',
    response: listSchema(ownBookingView),
    example: { items: [examples.own], total: 1 },
  })
  async list(
    @Req() req: PortalRequest,
    @Query({ schema: bookingsQuery }) query: z.infer<typeof bookingsQuery>,
  ) {
    const now = await readDomainTime(this.db);
    const startsAt = query.from ? new Date(query.from) : now;
    const endsAt = query.to ? new Date(query.to) : new Date(startsAt.getTime() + year);
    const own = await this.calendar.meetings(this.db, viewerOf(req).personId, { startsAt, endsAt });
    return pageOf(own.map(toOwnView), query);
  }

  @Get(':bookingId/ics')
  @Act('booking.read', { caseOf: BookingCases })
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @ApiOperationDoc({
    summary: 'One meeting as a calendar file (RFC 5545)',
    media: 'text/calendar',
    example: examples.ics,
  })
  async file(@Req() req: PortalRequest, @Param('bookingId') bookingId: string) {
    const meeting = await this.one(req, bookingId);
    const event = calendarEventOf(meeting);
    const url = `${this.config.baseUrl}${event.url}`;
    return writeCalendar([{ ...event, url }], { stamp: await readDomainTime(this.db) });
  }

  @Post(':bookingId/moves')
  @Act('booking.change', { caseOf: BookingCases })
  @ApiOperationDoc({ ...oneBooking, summary: 'Give a meeting another time; everybody is told why' })
  async move(
    @Req() req: PortalRequest,
    @Param('bookingId') meetingId: string,
    @Body({ schema: newBookingMove }) { startsAt, endsAt, reason }: z.infer<typeof newBookingMove>,
  ) {
    const time = { startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
    await this.acts.do(req, doing(MoveMeeting, { caseId: req.caseId ?? '', meetingId, ...time, reason }));
    return toBookingView(await this.one(req, meetingId));
  }

  @Post(':bookingId/cancellations')
  @Act('booking.change', { caseOf: BookingCases })
  @ApiOperationDoc({ ...oneBooking, summary: 'Call a meeting off; everybody is told why and is free again' })
  async cancel(
    @Req() req: PortalRequest,
    @Param('bookingId') meetingId: string,
    @Body({ schema: newBookingCancellation }) { reason }: z.infer<typeof newBookingCancellation>,
  ) {
    await this.acts.do(req, doing(CancelMeeting, { caseId: req.caseId ?? '', meetingId, reason }));
    return toBookingView(await this.one(req, meetingId));
  }

  private async one(req: PortalRequest, bookingId: string) {
    const { meetings } = await this.bookings.of(req, req.caseId ?? '');
    return orNotFound(meetings.find(({ id }) => id === bookingId) ?? null);
  }
}

const toOwnView = ({ caseId, unit: _unit, ...meeting }: OwnMeeting) => ({
  ...meeting,
  requestId: caseId,
});
