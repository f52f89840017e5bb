import { Body, Controller, Delete, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Database } from '@samraad/platform';
import { CopyDraft, DeleteDraft, DraftBinQuery, RestoreDraft } from '@samraad/requests';
import type { z } from 'zod';
import { Act, Acts, doing, type PortalRequest, viewerOf } from '../../web/shell';
import { ApiOperationDoc, listOf, listQuery, type ListQuery, listSchema } from '../shell';
import { ApiRequestReader } from './api-request.reader';
import { binnedDraftExample, binnedDraftView, copyBody } from './draft-bin.schemas';
import { requestExample, requestView } from './requests.schemas';

const query = listQuery([]);

/** Drafts that are deleted, taken back, or begun from an earlier request. */
@ApiTags('requests')
@Controller('api/v1')
export class DraftBinApiController {
  constructor(
    private readonly db: Database,
    private readonly acts: Acts,
    private readonly bin: DraftBinQuery,
    private readonly reader: ApiRequestReader,
  ) {}

  @Get('binned-drafts')
  @Act('requests.list')
  @ApiOperationDoc({
    summary: 'Deleted drafts of your workplaces that can still be taken back',
    response: listSchema(binnedDraftView),
    example: { items: [binnedDraftExample], total: 1 },
  })
  async all(@Req() req: PortalRequest, @Query({ schema: query }) { limit, offset }: ListQuery) {
    const { items, total } = await this.bin.of(this.db, viewerOf(req), { limit, offset });
    return listOf(
      items.map(({ coordinatingUnitId: _, purged: _purged, ...one }) => one),
      total,
    );
  }

  @Post('request-copies')
  @Act('requests.start')
  @ApiOperationDoc({
    summary: 'Begin a draft from an earlier request of your workplace: its answers, never its signatures',
    status: 201,
    response: requestView,
    example: requestExample,
    errors: [404, 422],
    idempotent: true,
  })
  async copy(@Req() req: PortalRequest, @Body({ schema: copyBody }) body: z.infer<typeof copyBody>) {
    const { caseId } = await this.acts.do(req, doing(CopyDraft, body));
    return this.reader.one(req, caseId);
  }

  @Delete('requests/:caseId')
  @Act('requests.delete-draft')
  @ApiOperationDoc({
    summary: 'Delete a draft nobody was asked to sign; it lies in the bin until its last day there',
    status: 204,
    errors: [403, 409, 422],
  })
  async remove(@Req() req: PortalRequest, @Param('caseId') caseId: string): Promise<void> {
    await this.acts.do(req, doing(DeleteDraft, { caseId }));
  }

  @Post('requests/:caseId/restorations')
  @Act('requests.restore-draft')
  @ApiOperationDoc({
    summary: 'Take a deleted draft out of the bin',
    status: 201,
    response: requestView,
    example: requestExample,
    errors: [403, 409],
    idempotent: true,
  })
  async restore(@Req() req: PortalRequest, @Param('caseId') caseId: string) {
    await this.acts.do(req, doing(RestoreDraft, { caseId }));
    return this.reader.one(req, caseId);
  }
}
