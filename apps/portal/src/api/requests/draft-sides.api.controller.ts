import { Body, Controller, Get, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Database } from '@samraad/platform';
import {
  AskIntoDraft,
  draftSides,
  DraftTogetherQuery,
  NudgeDraft,
  RequestQuery,
  SayReady,
} from '@samraad/requests';
import type { z } from 'zod';
import { Act, Acts, doing, orNotFound, type PortalRequest } from '../../web/shell';
import { ApiOperationDoc, listSchema, pageOf, type WholeQuery, wholeQuery } from '../shell';
import {
  askInBody,
  draftSideExample,
  draftSideOf,
  draftSideView,
  nudgeBody,
  readyBody,
} from './drafts.schemas';

/** Who is in a draft, who is asked in, and who is ready. */
@ApiTags('requests')
@Controller('api/v1/requests/:caseId')
export class DraftSidesApiController {
  constructor(
    private readonly db: Database,
    private readonly acts: Acts,
    private readonly requests: RequestQuery,
    private readonly together: DraftTogetherQuery,
  ) {}

  @Get('draft-sides')
  @Act('requests.edit')
  @ApiOperationDoc({
    summary: 'Both sides of every workplace: who is asked, who has been here, who is ready',
    response: listSchema(draftSideView),
    example: { items: [draftSideExample], total: 1 },
  })
  async all(@Param('caseId') caseId: string, @Query({ schema: wholeQuery }) page: WholeQuery) {
    const [request, together] = await Promise.all([
      this.requests.one(this.db, caseId),
      this.together.of(this.db, caseId),
    ]);
    return pageOf(draftSides(orNotFound(request), together).map(draftSideOf), page);
  }

  @Post('draft-calls')
  @Act('requests.invite')
  @ApiOperationDoc({
    summary: 'Tell colleagues at your workplace that the draft exists, and ask them to write in it',
    status: 204,
    errors: [409, 422],
    idempotent: true,
  })
  async ask(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: askInBody }) body: z.infer<typeof askInBody>,
  ): Promise<void> {
    await this.acts.do(req, doing(AskIntoDraft, { caseId, ...body }));
  }

  @Put('readiness')
  @Act('requests.say-ready')
  @ApiOperationDoc({
    summary: 'Say that your side is ready with the version you read, or take it back',
    status: 204,
    errors: [409, 422],
  })
  async ready(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: readyBody }) body: z.infer<typeof readyBody>,
  ): Promise<void> {
    await this.acts.do(req, doing(SayReady, { caseId, ...body }));
  }

  @Post('draft-nudges')
  @Act('requests.nudge')
  @ApiOperationDoc({
    summary: 'Remind another side of the draft, once a working day at most',
    status: 204,
    errors: [409, 422],
    idempotent: true,
  })
  async nudge(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: nudgeBody }) body: z.infer<typeof nudgeBody>,
  ): Promise<void> {
    await this.acts.do(req, doing(NudgeDraft, { caseId, ...body }));
  }
}
