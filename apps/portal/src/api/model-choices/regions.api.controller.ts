import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Act, orNotFound, type PortalRequest, viewerOf } from '../../web/shell';
import { RegionFiguresReader } from '../../web/region/region-figures.reader';
import { idOrKey } from '../rounds/rounds.schemas';
import { ApiOperationDoc, apiId } from '../shell';
import { regionUseView } from './model-choices.schemas';

const none = { through: '2026-10', all: [], periods: [] };
const example = {
  round: 'demo-26',
  threshold: 5,
  through: '2026-10',
  total: 9,
  waits: false,
  periods: [{ from: '2026-04', to: '2026-10', total: 9 }],
  by: {
    theme: { ...none, all: [{ key: 'violence-threats', told: 9, andMore: false }] },
    kind: none,
    sector: none,
    place: none,
  },
};

/** A region's own figures, for the chairs of its Hovedudvalg. */
@ApiTags('regions')
@Controller('api/v1/regions')
export class RegionsApiController {
  constructor(private readonly figures: RegionFiguresReader) {}

  @Get(':regionId/use')
  @Act('monitoring.region')
  @ApiOperationDoc({
    summary: 'How a region uses the offer in a round: whole periods, small numbers hidden; never a case',
    response: regionUseView,
    example,
    errors: [403, 404],
  })
  async use(
    @Req() req: PortalRequest,
    @Param('regionId', { schema: apiId }) regionId: string,
    @Query({ schema: z.object({ round: idOrKey.optional() }) }) { round }: { round?: string },
  ) {
    const found = await this.figures.read(viewerOf(req), { region: regionId, runde: round });
    const { use, round: of } = orNotFound(found.figures[0] ?? null);
    return { round: of.key, ...use };
  }
}
