import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Database } from '@samraad/platform';
import {
  AskProviders,
  AttachQuestion,
  BeginRequest,
  CloseQuestion,
  QuestionQuery,
  QuestionsQuery,
  WriteInQuestion,
} from '@samraad/questions';
import type { z } from 'zod';
import { Act, Acts, doing, orNotFound, type PortalRequest, viewerOf } from '../../web/shell';
import { apiId, ApiOperationDoc, listOf, listSchema, pageOf, type WholeQuery, wholeQuery } from '../shell';
import { presentListed, presentQuestion } from './present-question';
import {
  askedView,
  attachedView,
  listedQuestion,
  newQuestion,
  newQuestionMessage,
  questionExamples as examples,
  questionMessage,
  questionRequest,
  questionsQuery,
  questionView,
  writtenView,
} from './questions.schemas';

/** What providers are asked before anything is requested of them: no case, no deadline. */
@ApiTags('questions')
@Controller('api/v1/questions')
export class QuestionsApiController {
  constructor(
    private readonly acts: Acts,
    private readonly db: Database,
    private readonly questions: QuestionsQuery,
    private readonly one: QuestionQuery,
  ) {}

  @Get()
  @Act('questions.list')
  @ApiOperationDoc({
    summary: 'Questions you may read, those in which you have the word first',
    response: listSchema(listedQuestion),
    example: { items: [examples.listed], total: 1 },
  })
  async list(
    @Req() req: PortalRequest,
    @Query({ schema: questionsQuery }) { waiting, search, limit, offset }: z.infer<typeof questionsQuery>,
  ) {
    const asked = { waiting: waiting === 'true', limit, offset, ...(search && { search }) };
    const { items, total } = await this.questions.list(this.db, viewerOf(req), asked);
    return listOf(items.map(presentListed), total);
  }

  @Post()
  @Act('questions.ask')
  @ApiOperationDoc({
    summary: 'Ask one provider or several the same; each gets a thread of its own',
    status: 201,
    response: askedView,
    example: examples.asked,
    errors: [422],
    idempotent: true,
  })
  async ask(@Req() req: PortalRequest, @Body({ schema: newQuestion }) body: z.infer<typeof newQuestion>) {
    const { theme: themeKey, ...given } = body;
    const { askedWith, questions } = await this.acts.do(req, doing(AskProviders, { ...given, themeKey }));
    return { askedWith, items: questions };
  }

  @Get(':questionId')
  @Act('questions.read')
  @ApiOperationDoc({ summary: 'One question', response: questionView, example: examples.one })
  async get(@Req() req: PortalRequest, @Param('questionId', { schema: apiId }) id: string) {
    return presentQuestion(await this.view(req, id));
  }

  @Get(':questionId/messages')
  @Act('questions.read')
  @ApiOperationDoc({
    summary: 'What was asked and answered, oldest first',
    response: listSchema(questionMessage),
    example: { items: [examples.message], total: 1 },
  })
  async messages(
    @Req() req: PortalRequest,
    @Param('questionId', { schema: apiId }) id: string,
    @Query({ schema: wholeQuery }) page: WholeQuery,
  ) {
    const { messages } = await this.view(req, id);
    return pageOf(messages, page);
  }

  @Post(':questionId/messages')
  @Act('questions.write')
  @ApiOperationDoc({
    summary: 'Answer, or write on; no deadline begins or ends',
    status: 201,
    response: writtenView,
    example: { id: examples.message.id },
    errors: [409, 422],
    idempotent: true,
  })
  async write(
    @Req() req: PortalRequest,
    @Param('questionId', { schema: apiId }) questionId: string,
    @Body({ schema: newQuestionMessage }) { body }: z.infer<typeof newQuestionMessage>,
  ) {
    const { messageId } = await this.acts.do(req, doing(WriteInQuestion, { questionId, body }));
    return { id: messageId };
  }

  @Post(':questionId/close')
  @HttpCode(204)
  @Act('questions.close')
  @ApiOperationDoc({ summary: 'Close your question; it can still be read', status: 204, errors: [409] })
  async close(
    @Req() req: PortalRequest,
    @Param('questionId', { schema: apiId }) questionId: string,
  ): Promise<void> {
    await this.acts.do(req, doing(CloseQuestion, { questionId }));
  }

  @Post(':questionId/request')
  @Act('questions.attach')
  @ApiOperationDoc({
    summary:
      'Begin a draft from your question, or attach it to one of your own; both sides read it there, and it goes with the case once that is sent to the provider that was asked',
    status: 201,
    response: attachedView,
    example: examples.attached,
    errors: [409, 422],
    idempotent: true,
  })
  attach(
    @Req() req: PortalRequest,
    @Param('questionId', { schema: apiId }) questionId: string,
    @Body({ schema: questionRequest }) { caseId }: z.infer<typeof questionRequest>,
  ) {
    return caseId === null
      ? this.acts.do(req, doing(BeginRequest, { questionId }))
      : this.acts.do(req, doing(AttachQuestion, { questionId, caseId }));
  }

  private async view(req: PortalRequest, id: string) {
    return orNotFound(await this.one.view(this.db, id, viewerOf(req).personId));
  }
}
