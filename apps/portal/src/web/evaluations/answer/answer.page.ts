import { join } from 'node:path';
import { AnswerEvaluation, type EvaluationView } from '@samraad/evaluation';
import type { Side } from '@samraad/identity';
import type { z } from 'zod';
import { type Ask, doing, FormPage, orNotFound, PageAt, type ParsedForm, type Sent } from '../../shell';
import { CaseEvaluations, type CaseHeading } from '../case-evaluations';
import { evaluationPaths, kindOf } from '../evaluations.paths';
import { answerForm, answersOf } from './answer.form';
import { presentAnswer } from './answer.presenter';
import { presentResult } from './result.presenter';

interface Opened {
  readonly about: CaseHeading;
  readonly view: EvaluationView;
}

type Data = z.output<z.ZodObject>;
const open = ({ mayAnswerFor }: EvaluationView): boolean => mayAnswerFor.length > 0;

/** One evaluation: its form for the side that has not answered, the answers for everybody else. */
@PageAt('case.evaluation', 'evaluations.answer', {
  read: 'evaluations.read',
  writes: ['evaluation', 'averages'],
})
export class AnswerEvaluationPage extends FormPage<z.ZodObject, Opened> {
  readonly template = join(__dirname, 'answer.hbs');
  readonly form = async (ask: Ask) => {
    const { form, mayAnswerFor } = await this.view(ask);
    return answerForm(form, mayAnswerFor.length > 1);
  };

  constructor(private readonly evaluations: CaseEvaluations) {
    super();
  }

  async open(ask: Ask) {
    const view = await this.view(ask);
    return { about: await this.evaluations.heading(ask.req), view };
  }

  override templateOf({ view }: Opened) {
    return open(view) ? this.template : join(__dirname, 'result.hbs');
  }

  present({ about, view }: Opened, _ask: Ask, { typed, errors }: Sent) {
    return open(view) ? presentAnswer(about, view, typed, errors) : presentResult(about, view);
  }

  /** Whoever can't answer any more is told why (or thanked again), not what is wrong with the answers. */
  override async parse(body: unknown, ask: Ask): Promise<ParsedForm<Data>> {
    const form = await super.parse(body, ask);
    if (form.ok || open(await this.view(ask))) return form;
    return { ok: true, data: {}, typed: form.typed, errors: [] };
  }

  async act(data: Data, ask: Ask) {
    const { id, form, mayAnswerFor } = await this.view(ask);
    const side = (data['side'] as Side | undefined) ?? mayAnswerFor[0];
    return doing(AnswerEvaluation, { evaluationId: id, side, answers: answersOf(form, data) });
  }

  async next(_: unknown, ask: Ask) {
    const { caseId, kind } = await this.view(ask);
    return evaluationPaths.thanks(caseId, kind);
  }

  private async view(ask: Ask): Promise<EvaluationView> {
    return orNotFound(await this.evaluations.one(ask.req, kindOf(ask.param('skema'))));
  }
}
