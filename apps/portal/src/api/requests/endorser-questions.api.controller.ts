import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Database } from '@samraad/platform';
import {
  AnswerEndorser,
  AskBeforeEndorsing,
  EndorserQuestionsQuery,
  readsEndorserQuestions,
} from '@samraad/requests';
import { z } from 'zod';
import { Act, Acts, doing, type PortalRequest, viewerOf } from '../../web/shell';
import { apiId, ApiOperationDoc, listSchema, type WholeQuery, wholeQuery } from '../shell';
import {
  endorserAnswerBody,
  endorserQuestionBody,
  endorserThreadExample,
  endorserThreadView,
} from './endorser-questions.schemas';

/** What whoever endorses asks the parties first; theirs and the parties' alone. */
@ApiTags('requests')
@Controller('api/v1/requests/:caseId/endorser-questions')
export class EndorserQuestionsApiController {
  constructor(
    private readonly db: Database,
    private readonly acts: Acts,
    private readonly questions: EndorserQuestionsQuery,
  ) {}

  @Get()
  @Act('requests.read-endorser-questions')
  @ApiOperationDoc({
    summary:
      'What was asked before it was endorsed, by endorsement, with the time that is left and its calculation',
    response: listSchema(endorserThreadView),
    example: { items: [endorserThreadExample], total: 1 },
  })
  async all(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Query({ schema: wholeQuery }) { limit, offset }: WholeQuery,
  ) {
    const viewer = viewerOf(req);
    const isParty = req.caseRelations?.has('party') ?? false;
    const threads = await this.questions.ofCase(this.db, caseId);
    const items = threads.filter((one) => readsEndorserQuestions(one, viewer, isParty));
    return { items: items.slice(offset, offset + limit), total: items.length };
  }

  @Post()
  @Act('requests.ask-parties')
  @ApiOperationDoc({
    summary: 'Ask the parties something before you endorse; your days stand still until they have answered',
    status: 201,
    response: z.object({ questionId: apiId }),
    example: { questionId: endorserThreadExample.questions[0]?.id ?? '' },
    errors: [409, 422],
    idempotent: true,
  })
  ask(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: endorserQuestionBody }) body: z.infer<typeof endorserQuestionBody>,
  ) {
    return this.acts.do(req, doing(AskBeforeEndorsing, { caseId, ...body }));
  }

  @Post(':questionId/answers')
  @Act('requests.answer-endorser')
  @ApiOperationDoc({
    summary: 'Answer for the parties',
    status: 204,
    errors: [403, 404, 409, 422],
    idempotent: true,
  })
  async answer(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Param('questionId') questionId: string,
    @Body({ schema: endorserAnswerBody }) body: z.infer<typeof endorserAnswerBody>,
  ): Promise<void> {
    await this.acts.do(req, doing(AnswerEndorser, { caseId, questionId, ...body }));
  }
}
