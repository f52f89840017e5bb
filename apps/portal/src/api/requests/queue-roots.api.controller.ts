import { Controller, Get, Query, Req } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { Database } from '@samraad/platform';
import { QueueRootsQuery } from '@samraad/requests';
import { z } from 'zod';
import { Act, orNotFound, type PortalRequest } from '../../web/shell';
import { ApiOperationDoc, apiInstant, listOf, listQuery, type ListQuery, listSchema } from '../shell';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const queueRootView = z
  .object({ day: z.iso.date(), root: hash, entries: z.int(), publishedAt: apiInstant })
  .meta({ id: 'QueueRoot' });
const queueProofView = z
  .object({
    form: z.literal('samraad.queue-proof.1'),
    day: z.iso.date(),
    leaf: z.string(),
    way: z.array(z.object({ side: z.enum(['left', 'right']), hash })),
    root: hash,
  })
  .meta({ id: 'QueueProof' });
const root = 'a'.repeat(64);
const pageQuery = listQuery();

/** One code a day over the numbers of the queue, and the proof that one's own is among them. */
@ApiTags('queue-roots')
@Controller('api/v1')
export class QueueRootsApiController {
  constructor(
    private readonly db: Database,
    private readonly roots: QueueRootsQuery,
  ) {}

  @Get('queue-roots')
  @Act('public.queue-roots')
  @ApiOperationDoc({
    summary: 'The Merkle roots over the queue numbers taken each day, the newest first',
    description:
      'A tree as in RFC 9162, 2.1, with SHA-256 over the entries of a day in Copenhagen, by round and number. Published an hour after midnight; never changed.',
    response: listSchema(queueRootView),
    example: {
      items: [{ day: '2026-11-20', root, entries: 3, publishedAt: '2026-11-21T00:00:00.000Z' }],
      total: 1,
    },
    open: true,
  })
  async list(@Query({ schema: pageQuery }) { limit, offset }: ListQuery) {
    const { items, total } = await this.roots.list(this.db, { limit, offset });
    return listOf(items, total);
  }

  @Get('requests/:caseId/queue-proof')
  @ApiParam({ name: 'caseId', type: String })
  @Act('requests.read-receipt')
  @ApiOperationDoc({
    summary: 'What proves the request’s number offline: its entry, and the way from it to the day’s root',
    description: '404 until the day on which the number was taken is published.',
    response: queueProofView,
    example: {
      form: 'samraad.queue-proof.1',
      day: '2026-11-20',
      leaf: `{"form":"samraad.queue.1","hash":"${root}","number":12,"round":"demo-26","takenAt":"2026-11-20T14:00:00.000Z"}`,
      way: [{ side: 'right', hash: root }],
      root,
    },
    errors: [404],
  })
  async proof(@Req() req: PortalRequest) {
    return orNotFound(await this.roots.proofOf(this.db, req.caseId ?? ''));
  }
}
