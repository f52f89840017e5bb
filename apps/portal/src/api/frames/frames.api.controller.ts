import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FrameReader, type FrameView } from '@samraad/budget';
import { followsScheme } from '@samraad/identity';
import { Database } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import type { z } from 'zod';
import { Act, orNotFound, type PortalRequest, viewerOf } from '../../web/shell';
import { apiId, ApiOperationDoc, listOf, listSchema } from '../shell';
import { frameExample as example, framesQuery, frameView } from './frames.schemas';
import { presentFrame } from './present-frame';

/** Frames and where their money is. */
@ApiTags('frames')
@Controller('api/v1/frames')
export class FramesApiController {
  constructor(
    private readonly db: Database,
    private readonly rounds: RoundReader,
    private readonly frames: FrameReader,
  ) {}

  @Get()
  @Act('frames.list')
  @ApiOperationDoc({
    summary: 'Frames: your own as a provider, all as a central party; of one round (id or key) or of all',
    response: listSchema(frameView),
    example: { items: [example], total: 1 },
  })
  async list(@Req() req: PortalRequest, @Query({ schema: framesQuery }) query: z.infer<typeof framesQuery>) {
    const { round, offset, limit } = query;
    const roundId = round === undefined ? undefined : (await this.rounds.byKey(this.db, round)).id;
    const seen = (await this.frames.all(this.db, roundId)).filter((frame) => maySee(req, frame));
    return listOf(seen.slice(offset, offset + limit).map(presentFrame), seen.length);
  }

  @Get(':frameId')
  @Act('frames.list')
  @ApiOperationDoc({ summary: 'One frame', response: frameView, example })
  async one(@Req() req: PortalRequest, @Param('frameId', { schema: apiId }) id: string) {
    const frame = orNotFound(await this.frames.summary(this.db, id));
    return presentFrame(orNotFound(maySee(req, frame) ? frame : null));
  }
}

/** Another provider's frame does not exist for a provider. */
function maySee(req: PortalRequest, { providerId }: FrameView): boolean {
  const viewer = viewerOf(req);
  return followsScheme(viewer) || viewer.roles.some((held) => held.providerId === providerId);
}
