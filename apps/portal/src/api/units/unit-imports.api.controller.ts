import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Database, orRefuse, readCsv } from '@samraad/platform';
import { ApplyImport, CheckImport, DropImport, unitFileColumns, UnitImportQuery } from '@samraad/scheme';
import type { z } from 'zod';
import { Act, Acts, doing, orNotFound, type PortalRequest, viewerOf } from '../../web/shell';
import { apiId, ApiOperationDoc, listOf, listSchema } from '../shell';
import { presentImport, presentImportRow } from './present-unit';
import {
  importRowsQuery,
  newUnitImport,
  unitImportExample as example,
  unitImportRowExample,
  unitImportRowView,
  unitImportView,
} from './units.schemas';

const nameless = 'import.csv';

/**
 * The organisation from a file: handed over at `units/imports`, then read and entered by its own id, whose address would else be that of
 * something of a unit.
 */
@ApiTags('units')
@Controller('api/v1')
export class UnitImportsApiController {
  constructor(
    private readonly db: Database,
    private readonly acts: Acts,
    private readonly imports: UnitImportQuery,
  ) {}

  @Post('units/imports')
  @Act('organisation.keep')
  @ApiOperationDoc({
    summary: 'Look at a file: nothing changes, what it would come to is kept',
    status: 201,
    response: unitImportView,
    example,
    errors: [422],
    idempotent: true,
  })
  async check(
    @Req() req: PortalRequest,
    @Body({ schema: newUnitImport })
    { csv, fileName = nameless, closeMissing }: z.infer<typeof newUnitImport>,
  ) {
    const { rows, problems } = orRefuse(readCsv(new TextEncoder().encode(csv), unitFileColumns));
    const { importId } = await this.acts.do(
      req,
      doing(CheckImport, { fileName, rows, problems, closeMissing }),
    );
    return this.one(req, importId);
  }

  @Get('unit-imports/:importId')
  @Act('organisation.keep')
  @ApiOperationDoc({ summary: 'How far a file of yours is', response: unitImportView, example })
  async one(@Req() req: PortalRequest, @Param('importId', { schema: apiId }) importId: string) {
    return presentImport(orNotFound(await this.imports.one(this.db, importId, viewerOf(req).personId)));
  }

  @Get('unit-imports/:importId/rows')
  @Act('organisation.keep')
  @ApiOperationDoc({
    summary: 'What it changes, and what is wrong in it, line by line',
    response: listSchema(unitImportRowView),
    example: { items: [unitImportRowExample], total: 1 },
  })
  async rows(
    @Req() req: PortalRequest,
    @Param('importId', { schema: apiId }) importId: string,
    @Query({ schema: importRowsQuery }) query: z.infer<typeof importRowsQuery>,
  ) {
    const { what = null, limit, offset } = { ...query };
    const { counts } = await this.one(req, importId);
    const { unchanged: _, ...rows } = counts;
    const total = what === null ? Object.values(rows).reduce((sum, count) => sum + count, 0) : rows[what];
    const items = await this.imports.rows(this.db, importId, { what, limit, offset });
    return listOf(items.map(presentImportRow), total);
  }

  @Post('unit-imports/:importId/applications')
  @Act('organisation.keep')
  @ApiOperationDoc({
    summary: 'Have a file entered: it is waiting, then applied or stopped',
    status: 202,
    response: unitImportView,
    example,
    errors: [409, 422],
    idempotent: true,
  })
  async apply(@Req() req: PortalRequest, @Param('importId', { schema: apiId }) importId: string) {
    await this.acts.do(req, doing(ApplyImport, { importId }));
    return this.one(req, importId);
  }

  @Post('unit-imports/:importId/drops')
  @Act('organisation.keep')
  @ApiOperationDoc({
    summary: 'Let a file be: nothing of it is entered',
    status: 201,
    response: unitImportView,
    example,
    errors: [409, 422],
    idempotent: true,
  })
  async drop(@Req() req: PortalRequest, @Param('importId', { schema: apiId }) importId: string) {
    await this.acts.do(req, doing(DropImport, { importId }));
    return this.one(req, importId);
  }
}
