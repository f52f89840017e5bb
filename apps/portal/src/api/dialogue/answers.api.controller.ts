import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AcceptRequest, DeclineRequest, ProviderAnswersQuery } from '@samraad/dialogue';
import { Database } from '@samraad/platform';
import { CaseReader } from '@samraad/requests';
import type { z } from 'zod';
import { Act, Acts, doing, orNotFound, type PortalRequest } from '../../web/shell';
import { ApiOperationDoc, listSchema, pageOf, type WholeQuery, wholeQuery } from '../shell';
import { dialogueExamples as examples } from './dialogue.examples';
import { answeredRequest, declineBody, declined, providerAnswerView } from './dialogue.schemas';

/** The provider's yes or no. */
@ApiTags('requests')
@Controller('api/v1/requests/:caseId')
export class AnswersApiController {
  constructor(
    private readonly acts: Acts,
    private readonly db: Database,
    private readonly cases: CaseReader,
    private readonly answers: ProviderAnswersQuery,
  ) {}

  @Post('accept')
  @Act('dialogue.accept')
  @ApiOperationDoc({
    summary: 'The provider takes the request on; both clocks run on',
    response: answeredRequest,
    example: examples.answered,
    errors: [409],
    idempotent: true,
  })
  async accept(@Req() req: PortalRequest, @Param('caseId') caseId: string) {
    await this.acts.do(req, doing(AcceptRequest, { caseId }));
    const facts = orNotFound(await this.cases.facts(this.db, caseId));
    return { id: facts.id, stage: facts.stage, acceptedAt: facts.acceptedAt };
  }

  @Post('decline')
  @Act('dialogue.decline')
  @ApiOperationDoc({
    summary: 'The provider says no, until it has sent a contract; the number stays, the parties choose again',
    response: declined,
    example: examples.declined,
    errors: [409, 422],
    idempotent: true,
  })
  async decline(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: declineBody }) body: z.infer<typeof declineBody>,
  ) {
    const { lastDay } = await this.acts.do(req, doing(DeclineRequest, { caseId, ...body }));
    return { id: caseId, lastDay };
  }

  @Get('answers')
  @Act('dialogue.read')
  @ApiOperationDoc({
    summary: 'Answers of the providers the request has been sent to; a provider reads its own',
    response: listSchema(providerAnswerView),
    example: { items: [examples.answer], total: 1 },
  })
  async given(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Query({ schema: wholeQuery }) page: WholeQuery,
  ) {
    const facts = orNotFound(await this.cases.facts(this.db, caseId));
    const all = await this.answers.ofCase(this.db, caseId);
    const isParty = req.caseRelations?.has('party') ?? false;
    const readable = all.filter((answer) => isParty || answer.providerId === facts.providerId);
    const views = readable.map(({ providerId, providerName, ...answer }) => ({
      ...answer,
      provider: { id: providerId, name: providerName },
    }));
    return pageOf(views, page);
  }
}
