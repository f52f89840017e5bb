import { Controller, Get, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { longestSpan, SlotsQuery, weeksFrom } from '@samraad/booking';
import { daysInPeriod } from '@samraad/deadlines';
import { PeopleReader } from '@samraad/identity';
import { Database, readDomainTime, refuse } from '@samraad/platform';
import type { z } from 'zod';
import { Act, type PortalRequest, viewerOf } from '../../web/shell';
import { ApiOperationDoc, listSchema, pageOf } from '../shell';
import { slotApiExamples as examples, slotsQuery, slotView } from './slots.schemas';

const weeks = 4;

/** Free times of a provider's consultants. */
@ApiTags('slots')
@Controller('api/v1/slots')
export class SlotsApiController {
  constructor(
    private readonly db: Database,
    private readonly slots: SlotsQuery,
    private readonly people: PeopleReader,
  ) {}

  @Get()
  @Act('booking.slots')
  @ApiOperationDoc({
    summary: 'Free times of yourself or a colleague, earliest first; none is held by being shown',
    response: listSchema(slotView),
    example: { items: [examples.slot], total: 1 },
    errors: [404, 422],
  })
  async list(@Req() req: PortalRequest, @Query({ schema: slotsQuery }) query: z.infer<typeof slotsQuery>) {
    const now = await readDomainTime(this.db);
    const ahead = weeksFrom(now, weeks);
    const span = { firstDay: query.from ?? ahead.firstDay, lastDay: query.to ?? ahead.lastDay, now };
    if (daysInPeriod(span.firstDay, span.lastDay) > longestSpan)
      refuse('booking.span-too-long', { most: longestSpan });
    const personId = await this.colleague(req, query.personId, now);
    const { slots } = await this.slots.of(this.db, personId, span);
    return pageOf(
      slots.map((slot) => ({ personId, ...slot })),
      query,
    );
  }

  /** 404 for whoever doesn't work where the viewer works. */
  private async colleague(req: PortalRequest, personId: string | undefined, now: Date): Promise<string> {
    const viewer = viewerOf(req);
    if (personId === undefined || personId === viewer.personId) return viewer.personId;
    for (const providerId of new Set(viewer.roles.flatMap((role) => role.providerId ?? []))) {
      const there = await this.people.atProvider(this.db, providerId, now);
      if (there.some(({ id }) => id === personId)) return personId;
    }
    return refuse('platform.not-found', {}, 404);
  }
}
