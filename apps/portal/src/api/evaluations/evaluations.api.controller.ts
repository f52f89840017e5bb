import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AnswerEvaluation,
  checkAnswers,
  EvaluationListQuery,
  EvaluationQuery,
  evaluationReading,
  type EvaluationView,
} from '@samraad/evaluation';
import { Database, t } from '@samraad/platform';
import type { z } from 'zod';
import { InvalidInput } from '../../errors/invalid-input';
import { Act, Acts, doing, orNotFound, type PortalRequest, viewerOf } from '../../web/shell';
import { ApiOperationDoc, listOf, listSchema } from '../shell';
import { EvaluationCases } from './evaluation-cases';
import { evaluationExample, evaluationItemExample } from './evaluations.examples';
import { evaluationDetail, evaluationItem, evaluationsQuery, newAnswers } from './evaluations.schemas';
import { presentEvaluation, presentEvaluationItem } from './present-evaluation';

/** The two evaluations of a course, and each side's answer. */
@ApiTags('evaluations')
@Controller('api/v1/evaluations')
export class EvaluationsApiController {
  constructor(
    private readonly db: Database,
    private readonly acts: Acts,
    private readonly lists: EvaluationListQuery,
    private readonly query: EvaluationQuery,
  ) {}

  @Get()
  @Act('evaluations.list')
  @ApiOperationDoc({
    summary: 'Evaluations you may see, of one request or of all, open ones first',
    response: listSchema(evaluationItem),
    example: { items: [evaluationItemExample], total: 1 },
  })
  async list(
    @Req() req: PortalRequest,
    @Query({ schema: evaluationsQuery }) query: z.infer<typeof evaluationsQuery>,
  ) {
    const { limit, offset, requestId } = query;
    const found = await this.lists.list(this.db, viewerOf(req), { limit, offset, caseId: requestId });
    return listOf(found.items.map(presentEvaluationItem), found.total);
  }

  @Get(':evaluationId')
  @Act('evaluations.read', { caseOf: EvaluationCases })
  @ApiOperationDoc({
    summary: 'One evaluation with its form, its baseline and the answers you may see',
    description:
      'A local side sees the other side’s answer once it has given its own, or can no longer give it.',
    response: evaluationDetail,
    example: evaluationExample,
  })
  async one(@Req() req: PortalRequest, @Param('evaluationId') id: string) {
    return presentEvaluation(await this.find(req, id));
  }

  @Post(':evaluationId/answers')
  @Act('evaluations.answer', { caseOf: EvaluationCases })
  @ApiOperationDoc({
    summary: 'Answer for your side, once',
    description:
      'Keys and values are those of the form; free texts may be left out. An answer can’t be changed.',
    status: 201,
    response: evaluationDetail,
    example: evaluationExample,
    errors: [409, 422],
  })
  async answer(
    @Req() req: PortalRequest,
    @Param('evaluationId') id: string,
    @Body({ schema: newAnswers }) body: z.infer<typeof newAnswers>,
  ) {
    const view = await this.find(req, id);
    const side = body.side ?? view.mayAnswerFor[0];
    if (view.mayAnswerFor.length > 0) check(view, body.answers);
    const command = { evaluationId: id, side, answers: body.answers };
    await this.acts.do(req, doing(AnswerEvaluation, command));
    return presentEvaluation(await this.find(req, id));
  }

  private async find(req: PortalRequest, id: string): Promise<EvaluationView> {
    const reading = evaluationReading(req.caseRelations ?? new Set());
    return orNotFound(await this.query.one(this.db, id, reading));
  }
}

/** One line for each answer that does not fit the form. */
function check({ form }: EvaluationView, answers: Readonly<Record<string, unknown>>): void {
  const checked = checkAnswers(form, answers);
  if ('answers' in checked) return;
  throw new InvalidInput(
    checked.problems.map(({ path, problem }) => ({
      path: `answers.${path}`,
      message: t(`evaluation.problem.${problem}`),
    })),
  );
}
