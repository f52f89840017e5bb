import { Controller, Get, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MessageSearchQuery } from '@samraad/dialogue';
import { Database } from '@samraad/platform';
import type { z } from 'zod';
import { Act, type PortalRequest, viewerOf } from '../../web/shell';
import { ApiOperationDoc, listOf, listSchema } from '../shell';
import { dialogueExamples as examples } from './dialogue.examples';
import { foundMessage, messageSearch } from './dialogue.schemas';

/** Messages over all cases. */
@ApiTags('requests')
@Controller('api/v1/messages')
export class MessageSearchApiController {
  constructor(
    private readonly db: Database,
    private readonly search: MessageSearchQuery,
  ) {}

  @Get()
  @Act('dialogue.search')
  @ApiOperationDoc({
    summary: 'Messages of your cases that hold every word asked for, newest first',
    description:
      'By Danish stems, the three letters of their own typed or spelled out, and by likeness. At most 500 are counted.',
    response: listSchema(foundMessage),
    example: { items: [examples.found], total: 1 },
  })
  async find(
    @Req() req: PortalRequest,
    @Query({ schema: messageSearch }) { q, limit, offset }: z.infer<typeof messageSearch>,
  ) {
    const found = await this.search.find(this.db, viewerOf(req), q, { limit, offset });
    const items = found.items.map(({ caseId, number, title, unit: _unit, ...message }) => ({
      ...message,
      case: { id: caseId, number, title },
    }));
    return listOf(items, found.total);
  }
}
