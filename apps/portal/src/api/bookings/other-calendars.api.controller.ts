import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AddCalendar,
  type OtherCalendar,
  ReadCalendarAgain,
  RemoveOwnTime,
  SlotsQuery,
} from '@samraad/booking';
import { Database } from '@samraad/platform';
import type { z } from 'zod';
import { Act, Acts, doing, orNotFound, type PortalRequest, viewerOf } from '../../web/shell';
import { apiId, ApiOperationDoc, listSchema, pageOf, type WholeQuery, wholeQuery } from '../shell';
import { newOtherCalendar, otherCalendarView, slotApiExamples as examples } from './slots.schemas';

/** Where one has a calendar elsewhere: the hours it takes are no longer free. */
@ApiTags('slots')
@Controller('api/v1/slots/calendars')
export class OtherCalendarsApiController {
  constructor(
    private readonly acts: Acts,
    private readonly db: Database,
    private readonly slots: SlotsQuery,
  ) {}

  @Get()
  @Act('booking.own-times')
  @ApiOperationDoc({
    summary: 'Your other calendars, by name',
    response: listSchema(otherCalendarView),
    example: { items: [examples.calendar], total: 1 },
  })
  async list(@Req() req: PortalRequest, @Query({ schema: wholeQuery }) page: WholeQuery) {
    return pageOf(await this.own(req), page);
  }

  @Post()
  @Act('booking.own-times')
  @ApiOperationDoc({
    summary: 'Follow a calendar at an address, or take a file of one in',
    status: 201,
    response: otherCalendarView,
    example: examples.calendar,
    errors: [422],
    idempotent: true,
  })
  async add(
    @Req() req: PortalRequest,
    @Body({ schema: newOtherCalendar }) body: z.infer<typeof newOtherCalendar>,
  ) {
    const { id } = await this.acts.do(req, doing(AddCalendar, body));
    return orNotFound((await this.own(req)).find((one) => one.id === id) ?? null);
  }

  @Post(':calendarId/reads')
  @HttpCode(204)
  @Act('booking.own-times')
  @ApiOperationDoc({ summary: 'Have a followed calendar read now', status: 204, errors: [404] })
  async readAgain(@Req() req: PortalRequest, @Param('calendarId', { schema: apiId }) id: string) {
    await this.acts.do(req, doing(ReadCalendarAgain, { id }));
  }

  @Delete(':calendarId')
  @HttpCode(204)
  @Act('booking.own-times')
  @ApiOperationDoc({
    summary: 'Take another calendar away, with the times it took',
    status: 204,
    errors: [404],
  })
  async remove(@Req() req: PortalRequest, @Param('calendarId', { schema: apiId }) id: string) {
    await this.acts.do(req, doing(RemoveOwnTime, { of: 'calendar', id }));
  }

  private own(req: PortalRequest): Promise<OtherCalendar[]> {
    return this.slots.otherCalendars(this.db, viewerOf(req).personId);
  }
}
