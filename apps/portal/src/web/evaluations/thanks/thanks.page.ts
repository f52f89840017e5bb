import { join } from 'node:path';
import { evaluationReading } from '@samraad/evaluation';
import { type Ask, PageAt, ReadPage } from '../../shell';
import { CaseEvaluations } from '../case-evaluations';
import { kindOf } from '../evaluations.paths';
import { presentThanks, type ThanksPage as Thanks } from './thanks.presenter';

/** Thanks for an answer: it stands, and where the other side is. */
@PageAt('case.evaluation-thanks', 'evaluations.answer')
export class ThanksPage extends ReadPage<Thanks> {
  readonly template = join(__dirname, 'thanks.hbs');

  constructor(private readonly evaluations: CaseEvaluations) {
    super();
  }

  /** Nothing for a side that has not answered. */
  async open(ask: Ask) {
    const view = await this.evaluations.one(ask.req, kindOf(ask.param('skema')));
    const about = view && (await this.evaluations.heading(ask.req));
    return about && presentThanks(about, view, evaluationReading(ask.relations).sides);
  }

  present(thanks: Thanks) {
    return thanks;
  }
}
