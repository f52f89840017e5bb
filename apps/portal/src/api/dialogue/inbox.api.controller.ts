import { Controller, Get, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type InboxClock, type InboxFilter, type InboxItem, ProviderInboxQuery } from '@samraad/monitoring';
import { Database } from '@samraad/platform';
import type { z } from 'zod';
import { Act, orNotFound, type PortalRequest, viewerOf } from '../../web/shell';
import { ApiOperationDoc, listOf, listSchema } from '../shell';
import { dialogueExamples as examples } from './dialogue.examples';
import { inboxItem, inboxQuery } from './dialogue.schemas';

/** A provider's cases by due date. */
@ApiTags('requests')
@Controller('api/v1/inbox')
export class InboxApiController {
  constructor(
    private readonly db: Database,
    private readonly inbox: ProviderInboxQuery,
  ) {}

  @Get()
  @Act('dialogue.inbox')
  @ApiOperationDoc({
    summary: 'The cases of your provider, nearest deadline first',
    response: listSchema(inboxItem),
    example: { items: [examples.inboxItem], total: 1 },
  })
  async list(@Req() req: PortalRequest, @Query({ schema: inboxQuery }) query: z.infer<typeof inboxQuery>) {
    const { personId, roles } = viewerOf(req);
    const providerId = orNotFound(roles.find((held) => held.providerId !== null)?.providerId);
    const asked = { providerId, personId, ...narrowingOf(query) };
    const { items, total } = await this.inbox.list(this.db, asked);
    return listOf(items.map(toView), total);
  }
}

const orders = { due: 'due', '-changed': 'newest', number: 'number' } as const;

const narrowingOf = ({ sort, late, region, consultant, filter, ...rest }: z.infer<typeof inboxQuery>) => ({
  ...rest,
  ...{ filter: filter as InboxFilter, order: orders[sort ?? 'due'], late: late === 'true' },
  ...{ regionId: region, consultantId: consultant },
});

function toView(item: InboxItem) {
  const {
    caseId,
    unitName,
    units: _units,
    regionName,
    nextDue: _due,
    duties: _duties,
    dialogue,
    contract,
    ...rest
  } = item;
  return {
    id: caseId,
    ...rest,
    workplace: unitName,
    region: regionName,
    dialogue: clockView(dialogue),
    contract: clockView(contract),
  };
}

function clockView(clock: InboxClock | null) {
  if (clock === null) return null;
  const { startedAt, dueAt, pauses: _pauses, dueDay: _day, ...rest } = clock;
  return { start: startedAt, due: dueAt, ...rest };
}
