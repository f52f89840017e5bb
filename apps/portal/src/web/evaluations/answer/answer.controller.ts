import { join } from 'node:path';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { AnswerEvaluation, type EvaluationView } from '@samraad/evaluation';
import type { Side } from '@samraad/identity';
import type { Tx } from '@samraad/platform';
import type { Response } from 'express';
import type { ErrorItem } from '../../../views';
import {
  Act,
  Acts,
  orNotFound,
  Pages,
  parseForm,
  redirect,
  type PortalRequest,
  type Typed,
} from '../../shell';
import { CaseEvaluations } from '../case-evaluations';
import { evaluationPaths, evaluationRoutes, kindOf } from '../evaluations.paths';
import { answerForm, answersOf } from './answer.form';
import { presentAnswer } from './answer.presenter';
import { presentResult } from './result.presenter';

const formTemplate = join(__dirname, 'answer.hbs');
const resultTemplate = join(__dirname, 'result.hbs');

/** One evaluation: its form for the side that has not answered, the answers for everybody else. */
@ApiExcludeController()
@Controller()
export class AnswerEvaluationController {
  constructor(
    private readonly pages: Pages,
    private readonly acts: Acts,
    private readonly evaluations: CaseEvaluations,
    private readonly answerEvaluation: AnswerEvaluation,
  ) {}

  @Get(evaluationRoutes.one)
  @Act('evaluations.read')
  async show(@Req() req: PortalRequest, @Res() res: Response, @Param('skema') slug: string): Promise<void> {
    const view = orNotFound(await this.evaluations.one(req, kindOf(slug)));
    if (view.mayAnswerFor.length > 0) return this.renderForm(req, res, view);
    const page = presentResult(orNotFound(await this.evaluations.heading(req)), view);
    await this.pages.render(req, res, resultTemplate, { title: page.head.title, page });
  }

  @Post(evaluationRoutes.one)
  @Act('evaluations.answer')
  async send(@Req() req: PortalRequest, @Res() res: Response, @Param('skema') slug: string): Promise<void> {
    const view = orNotFound(await this.evaluations.one(req, kindOf(slug)));
    const form = parseForm(answerForm(view.form, view.mayAnswerFor.length > 1), req.body);
    // Whoever can't answer any more is told why (or thanked again), not what is wrong with the answers.
    const open = view.mayAnswerFor.length > 0;
    if (!form.ok && open) return this.renderForm(req, res, view, form.typed, form.errors);
    const side = (form.ok && (form.data['side'] as Side | undefined)) || view.mayAnswerFor[0];
    const answers = form.ok ? answersOf(view.form, form.data) : {};
    const command = { evaluationId: view.id, side, answers };
    const work = (tx: Tx) => this.answerEvaluation.execute(tx, command);
    const done = open
      ? await this.acts.attempt(req, work)
      : { ok: true as const, value: await this.acts.run(req, work) };
    if (!done.ok) return this.renderForm(req, res, view, form.typed, done.errors);
    redirect(res, evaluationPaths.thanks(view.caseId, view.kind));
  }

  private async renderForm(
    req: PortalRequest,
    res: Response,
    view: EvaluationView,
    typed: Typed = {},
    errors: readonly ErrorItem[] = [],
  ): Promise<void> {
    const about = orNotFound(await this.evaluations.heading(req));
    const page = presentAnswer(about, view, typed, errors);
    await this.pages.render(req, res, formTemplate, { title: page.head.title, page, errors });
  }
}
