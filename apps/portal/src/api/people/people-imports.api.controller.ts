import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  importCounts,
  keeperOf,
  PeopleImportPreview,
  type PeoplePreview,
  ReadPeopleFile,
  TakeInFile,
} from '@samraad/people';
import { Database } from '@samraad/platform';
import type { z } from 'zod';
import { Act, Acts, doing, orNotFound, type PortalRequest, viewerOf } from '../../web/shell';
import { apiId, ApiOperationDoc, listOf, listSchema } from '../shell';
import {
  newPeopleImport,
  peopleImportExample as example,
  peopleImportRowExample,
  peopleImportRowsQuery,
  peopleImportRowView,
  peopleImportView,
} from './people-imports.schemas';

/** People and roles from a file: handed over at `people/imports`, read and taken in by its own id. */
@ApiTags('people')
@Controller('api/v1')
export class PeopleImportsApiController {
  constructor(
    private readonly acts: Acts,
    private readonly db: Database,
    private readonly previews: PeopleImportPreview,
  ) {}

  @Post('people/imports')
  @Act('people.import')
  @ApiOperationDoc({
    summary: 'Look at a file: nothing changes, what it would come to is kept for a day',
    status: 201,
    response: peopleImportView,
    example,
    errors: [422],
    idempotent: true,
  })
  async read(
    @Req() req: PortalRequest,
    @Body({ schema: newPeopleImport }) { csv }: z.infer<typeof newPeopleImport>,
  ) {
    const { id } = await this.acts.do(req, doing(ReadPeopleFile, { bytes: new TextEncoder().encode(csv) }));
    return this.one(req, id);
  }

  @Get('people-imports/:importId')
  @Act('people.import')
  @ApiOperationDoc({ summary: 'What a file of yours would change', response: peopleImportView, example })
  async one(@Req() req: PortalRequest, @Param('importId', { schema: apiId }) importId: string) {
    const preview = await this.preview(req, importId);
    return {
      id: importId,
      takenIn: preview.takenIn !== null,
      state: preview.state,
      counts: importCounts(preview),
    };
  }

  @Get('people-imports/:importId/rows')
  @Act('people.import')
  @ApiOperationDoc({
    summary: 'What it changes, and what is wrong in it, line by line',
    response: listSchema(peopleImportRowView),
    example: { items: [peopleImportRowExample], total: 1 },
  })
  async rows(
    @Req() req: PortalRequest,
    @Param('importId', { schema: apiId }) importId: string,
    @Query({ schema: peopleImportRowsQuery })
    { what, limit, offset }: z.infer<typeof peopleImportRowsQuery>,
  ) {
    const rows = rowsOf(await this.preview(req, importId)).filter((one) => !what || one.what === what);
    return listOf(rows.slice(offset, offset + limit), rows.length);
  }

  @Post('people-imports/:importId/applications')
  @Act('people.import')
  @ApiOperationDoc({
    summary: 'Take a file in: all its right lines, or none',
    status: 201,
    response: peopleImportView,
    example: { ...example, takenIn: true, state: 'taken-in' as const },
    errors: [404, 409, 422],
    idempotent: true,
  })
  async takeIn(@Req() req: PortalRequest, @Param('importId', { schema: apiId }) id: string) {
    await this.acts.do(req, doing(TakeInFile, { id }));
    return this.one(req, id);
  }

  private async preview(req: PortalRequest, importId: string): Promise<PeoplePreview> {
    const { personId, roles } = viewerOf(req);
    return orNotFound(await this.previews.of(this.db, keeperOf(personId, roles), importId));
  }
}

const nothing = { name: null, email: null, role: null, unit: null, from: null, lastDay: null };

/** Right lines and wrong ones in the order of the file; a wrong one tells why and no more. */
const rowsOf = ({ judged, wrong }: PeoplePreview) =>
  [
    ...judged
      .filter(({ outcome }) => outcome.is !== 'wrong')
      .map(({ line, outcome }) => ({ what: outcome.is, message: null, ...line })),
    ...wrong.map(({ line, message }) => ({ what: 'wrong' as const, message, ...nothing, line })),
  ].sort((a, b) => a.line - b.line);
