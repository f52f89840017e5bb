import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  KeepRegularTimes,
  KeepTimeException,
  type OwnTimes,
  RemoveOwnTime,
  SlotsQuery,
} from '@samraad/booking';
import { localDateOf } from '@samraad/deadlines';
import { Database, readDomainTime } from '@samraad/platform';
import type { z } from 'zod';
import { Act, Acts, doing, orNotFound, type PortalRequest, viewerOf } from '../../web/shell';
import { apiId, ApiOperationDoc, listSchema, pageOf, type WholeQuery, wholeQuery } from '../shell';
import {
  newRegularTimes,
  newTimeException,
  regularTimeView,
  slotApiExamples as examples,
  timeExceptionView,
} from './slots.schemas';

/** When one is free oneself: every week, and what is otherwise. */
@ApiTags('slots')
@Controller('api/v1/slots')
export class OwnTimesApiController {
  constructor(
    private readonly acts: Acts,
    private readonly db: Database,
    private readonly slots: SlotsQuery,
  ) {}

  @Get('regular-times')
  @Act('booking.own-times')
  @ApiOperationDoc({
    summary: 'Your regular times that have not ended, by weekday',
    response: listSchema(regularTimeView),
    example: { items: [examples.regular], total: 1 },
  })
  async regularTimes(@Req() req: PortalRequest, @Query({ schema: wholeQuery }) page: WholeQuery) {
    return pageOf((await this.own(req)).regular, page);
  }

  @Post('regular-times')
  @Act('booking.own-times')
  @ApiOperationDoc({
    summary: 'Keep regular times, all or none; 422 where one lies over another',
    status: 201,
    response: listSchema(regularTimeView),
    example: { items: [examples.regular], total: 1 },
    errors: [422],
    idempotent: true,
  })
  async keepRegular(
    @Req() req: PortalRequest,
    @Body({ schema: newRegularTimes }) body: z.infer<typeof newRegularTimes>,
  ) {
    const { ids } = await this.acts.do(req, doing(KeepRegularTimes, body));
    const items = (await this.own(req)).regular.filter(({ id }) => ids.includes(id));
    return { items, total: items.length };
  }

  @Delete('regular-times/:timeId')
  @HttpCode(204)
  @Act('booking.own-times')
  @ApiOperationDoc({ summary: 'Take a regular time away', status: 204, errors: [404] })
  async removeRegular(@Req() req: PortalRequest, @Param('timeId', { schema: apiId }) id: string) {
    await this.acts.do(req, doing(RemoveOwnTime, { of: 'regular-time', id }));
  }

  @Get('exceptions')
  @Act('booking.own-times')
  @ApiOperationDoc({
    summary: 'Where your times are otherwise, from today on',
    response: listSchema(timeExceptionView),
    example: { items: [examples.exception], total: 1 },
  })
  async exceptions(@Req() req: PortalRequest, @Query({ schema: wholeQuery }) page: WholeQuery) {
    return pageOf((await this.own(req)).exceptions, page);
  }

  @Post('exceptions')
  @Act('booking.own-times')
  @ApiOperationDoc({
    summary: 'Be away, or free beyond the regular times; meetings that are booked stand',
    status: 201,
    response: timeExceptionView,
    example: examples.exception,
    errors: [422],
    idempotent: true,
  })
  async keepException(
    @Req() req: PortalRequest,
    @Body({ schema: newTimeException }) body: z.infer<typeof newTimeException>,
  ) {
    const kept = { ...body, note: body.note ?? null };
    const { id } = await this.acts.do(req, doing(KeepTimeException, kept));
    return orNotFound((await this.own(req)).exceptions.find((one) => one.id === id) ?? null);
  }

  @Delete('exceptions/:timeId')
  @HttpCode(204)
  @Act('booking.own-times')
  @ApiOperationDoc({ summary: 'Take an exception away', status: 204, errors: [404] })
  async removeException(@Req() req: PortalRequest, @Param('timeId', { schema: apiId }) id: string) {
    await this.acts.do(req, doing(RemoveOwnTime, { of: 'time-exception', id }));
  }

  private async own(req: PortalRequest): Promise<OwnTimes> {
    const today = localDateOf(await readDomainTime(this.db));
    return this.slots.ownTimes(this.db, viewerOf(req).personId, today);
  }
}
