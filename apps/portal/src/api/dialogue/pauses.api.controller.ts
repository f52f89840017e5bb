import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ClocksReader, type StoredPause } from '@samraad/deadlines';
import { AskForPause, ReplyToPause } from '@samraad/dialogue';
import { Database } from '@samraad/platform';
import type { z } from 'zod';
import { Act, Acts, doing, orNotFound, type PortalRequest } from '../../web/shell';
import { apiId, ApiOperationDoc, listSchema, pageOf, type WholeQuery, wholeQuery } from '../shell';
import { dialogueExamples as examples } from './dialogue.examples';
import { newPause, pauseAnswer, pauseView } from './dialogue.schemas';

/** Pauses in the deadlines of a case. */
@ApiTags('requests')
@Controller('api/v1/requests/:caseId/pauses')
export class PausesApiController {
  constructor(
    private readonly acts: Acts,
    private readonly db: Database,
    private readonly clocks: ClocksReader,
  ) {}

  @Get()
  @Act('dialogue.read')
  @ApiOperationDoc({
    summary: 'Every pause asked for in a case, oldest first, with what became of it',
    response: listSchema(pauseView),
    example: { items: [examples.pause], total: 1 },
  })
  async list(@Param('caseId') caseId: string, @Query({ schema: wholeQuery }) page: WholeQuery) {
    return pageOf((await this.clocks.pausesOf(this.db, caseId)).map(toView), page);
  }

  @Post()
  @Act('dialogue.propose-pause')
  @ApiOperationDoc({
    summary: 'Ask the other party for a pause; nothing moves before it is confirmed',
    status: 201,
    response: pauseView,
    example: examples.pause,
    errors: [409, 422],
    idempotent: true,
  })
  async ask(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: newPause }) body: z.infer<typeof newPause>,
  ) {
    const { pauseId } = await this.acts.do(req, doing(AskForPause, { caseId, ...body }));
    return this.one(caseId, pauseId);
  }

  @Post(':pauseId/answer')
  @Act('dialogue.answer-pause')
  @ApiOperationDoc({
    summary: 'Confirm or refuse the other party’s pause; a confirmed one moves the clocks that count',
    response: pauseView,
    example: { ...examples.pause, state: 'confirmed' },
    errors: [409],
    idempotent: true,
  })
  async answer(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Param('pauseId', { schema: apiId }) pauseId: string,
    @Body({ schema: pauseAnswer }) body: z.infer<typeof pauseAnswer>,
  ) {
    await this.acts.do(req, doing(ReplyToPause, { caseId, pauseId, ...body }));
    return this.one(caseId, pauseId);
  }

  private async one(caseId: string, pauseId: string) {
    return toView(
      orNotFound((await this.clocks.pausesOf(this.db, caseId)).find((pause) => pause.id === pauseId)),
    );
  }
}

function toView({ caseId: _case, providerId: _provider, ...pause }: StoredPause) {
  return pause;
}
