import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { UnitUpkeepQuery } from '@samraad/monitoring';
import { Database } from '@samraad/platform';
import { AddUnit, ChangeUnit, CloseUnit, keptRegions, ReopenUnit, WithdrawUnitPlan } from '@samraad/scheme';
import type { z } from 'zod';
import { Act, Acts, doing, orNotFound, type PortalRequest, viewerOf } from '../../web/shell';
import { apiId, ApiOperationDoc, listOf, listSchema } from '../shell';
import { presentListed, presentUnitDetail } from './present-unit';
import {
  newUnit,
  unitChange,
  unitClosing,
  unitDetailExample as example,
  unitDetailView,
  unitExample,
  unitsQuery,
  unitVersion,
  unitView,
} from './units.schemas';

const changed = { status: 201, response: unitDetailView, example, errors: [409, 422], idempotent: true };

/** The organisation's upkeep: an administrator all of it, a role keeper the own region. */
@ApiTags('units')
@Controller('api/v1/units')
export class UnitsApiController {
  constructor(
    private readonly db: Database,
    private readonly acts: Acts,
    private readonly units: UnitUpkeepQuery,
  ) {}

  @Get()
  @Act('organisation.keep')
  @ApiOperationDoc({
    summary: 'Units you keep: found by words, those under one, or the regions',
    response: listSchema(unitView),
    example: { items: [unitExample], total: 1 },
  })
  async list(@Req() req: PortalRequest, @Query({ schema: unitsQuery }) query: z.infer<typeof unitsQuery>) {
    const { q: text, parent: parentId, limit, offset } = query;
    const kept = keptRegions(viewerOf(req).roles);
    const { items, total } = await this.units.list(this.db, { text, parentId, kept, limit, offset });
    return listOf(items.map(presentListed), total);
  }

  @Post()
  @Act('organisation.keep')
  @ApiOperationDoc({ summary: 'Add a unit under another', ...changed })
  async add(@Req() req: PortalRequest, @Body({ schema: newUnit }) body: z.infer<typeof newUnit>) {
    const { code: key, ...unit } = body;
    const { unitId } = await this.acts.do(req, doing(AddUnit, { key, ...unit }));
    return this.one(req, unitId);
  }

  @Get(':unitId')
  @Act('organisation.keep')
  @ApiOperationDoc({ summary: 'One unit', response: unitDetailView, example })
  async one(@Req() req: PortalRequest, @Param('unitId', { schema: apiId }) unitId: string) {
    const kept = keptRegions(viewerOf(req).roles);
    return presentUnitDetail(orNotFound(await this.units.one(this.db, unitId, kept)));
  }

  @Post(':unitId/changes')
  @Act('organisation.keep')
  @ApiOperationDoc({ summary: 'Another name or place, from a day', ...changed })
  async change(
    @Req() req: PortalRequest,
    @Param('unitId', { schema: apiId }) unitId: string,
    @Body({ schema: unitChange }) body: z.infer<typeof unitChange>,
  ) {
    await this.acts.do(req, doing(ChangeUnit, { unitId, ...body }));
    return this.one(req, unitId);
  }

  @Post(':unitId/closings')
  @Act('organisation.keep')
  @ApiOperationDoc({ summary: 'Close a unit from a day', ...changed })
  async close(
    @Req() req: PortalRequest,
    @Param('unitId', { schema: apiId }) unitId: string,
    @Body({ schema: unitClosing }) body: z.infer<typeof unitClosing>,
  ) {
    await this.acts.do(req, doing(CloseUnit, { unitId, ...body }));
    return this.one(req, unitId);
  }

  @Post(':unitId/plan-withdrawals')
  @Act('organisation.keep')
  @ApiOperationDoc({ summary: 'Take back what a unit is to become', ...changed })
  async withdrawPlan(
    @Req() req: PortalRequest,
    @Param('unitId', { schema: apiId }) unitId: string,
    @Body({ schema: unitVersion }) body: z.infer<typeof unitVersion>,
  ) {
    await this.acts.do(req, doing(WithdrawUnitPlan, { unitId, ...body }));
    return this.one(req, unitId);
  }

  @Post(':unitId/reopenings')
  @Act('organisation.keep')
  @ApiOperationDoc({ summary: 'Open a closed unit again, or take a closing back', ...changed })
  async reopen(
    @Req() req: PortalRequest,
    @Param('unitId', { schema: apiId }) unitId: string,
    @Body({ schema: unitVersion }) body: z.infer<typeof unitVersion>,
  ) {
    await this.acts.do(req, doing(ReopenUnit, { unitId, ...body }));
    return this.one(req, unitId);
  }
}
