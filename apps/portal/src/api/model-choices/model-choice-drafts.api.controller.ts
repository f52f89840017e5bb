import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DropModelChoice, KeepModelChoice } from '@samraad/scheme';
import type { z } from 'zod';
import { ModelChoiceReader } from '../../web/region/model-choice/model-choice.reader';
import { Act, Acts, doing, orNotFound, type PortalRequest, viewerOf } from '../../web/shell';
import { apiId, ApiOperationDoc } from '../shell';
import { draftExample } from './model-choices.examples';
import { droppedVersion, keptModelChoice, modelChoiceDraftView } from './model-choices.schemas';
import { presentDraft } from './present-choice';

/** What the two chairs of a region have kept of a choice that is not filled in yet. */
@ApiTags('model-choices')
@Controller('api/v1/model-choices/drafts')
export class ModelChoiceDraftsApiController {
  constructor(
    private readonly acts: Acts,
    private readonly reader: ModelChoiceReader,
  ) {}

  @Get(':regionId')
  @Act('models.choose')
  @ApiOperationDoc({
    summary: 'What is kept of the region’s choice for the round that runs, or the next',
    response: modelChoiceDraftView,
    example: draftExample,
    errors: [403, 404],
  })
  async one(@Req() req: PortalRequest, @Param('regionId', { schema: apiId }) regionId: string) {
    return orNotFound(presentDraft(await this.desk(req, regionId)));
  }

  @Put(':regionId')
  @Act('models.choose')
  @ApiOperationDoc({
    summary: 'Keep a choice as far as it is filled in; nothing of it is judged before it is proposed',
    response: modelChoiceDraftView,
    example: draftExample,
    errors: [403, 404, 409, 422],
    idempotent: true,
  })
  async keep(
    @Req() req: PortalRequest,
    @Param('regionId', { schema: apiId }) regionId: string,
    @Body({ schema: keptModelChoice }) { version, from, ...rest }: z.infer<typeof keptModelChoice>,
  ) {
    const { round } = await this.desk(req, regionId);
    const content = { ...rest, from: from ?? '--' };
    await this.acts.do(req, doing(KeepModelChoice, { regionId, roundId: round.id, version, content }));
    return orNotFound(presentDraft(await this.desk(req, regionId)));
  }

  @Delete(':regionId')
  @HttpCode(204)
  @Act('models.choose')
  @ApiOperationDoc({
    summary: 'Throw away what is kept, on the version that was seen',
    status: 204,
    errors: [403, 404, 409, 422],
    idempotent: true,
  })
  async drop(
    @Req() req: PortalRequest,
    @Param('regionId', { schema: apiId }) regionId: string,
    @Query({ schema: droppedVersion }) { version }: z.infer<typeof droppedVersion>,
  ) {
    const { round } = await this.desk(req, regionId);
    await this.acts.do(req, doing(DropModelChoice, { regionId, roundId: round.id, version }));
  }

  private async desk(req: PortalRequest, regionId: string) {
    return orNotFound(await this.reader.open(viewerOf(req), regionId));
  }
}
