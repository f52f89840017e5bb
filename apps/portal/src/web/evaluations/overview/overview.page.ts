import { join } from 'node:path';
import type { EvaluationView } from '@samraad/evaluation';
import { type Ask, PageAt, ReadPage } from '../../shell';
import { CaseEvaluations, type CaseHeading } from '../case-evaluations';
import { presentOverview } from './overview.presenter';

interface Opened {
  readonly about: CaseHeading;
  readonly views: readonly EvaluationView[];
}

/** Both evaluations of a case: who has answered, and what comes. */
@PageAt('case.evaluations', 'evaluations.read')
export class EvaluationOverviewPage extends ReadPage<Opened> {
  readonly template = join(__dirname, 'overview.hbs');

  constructor(private readonly evaluations: CaseEvaluations) {
    super();
  }

  async open({ req }: Ask) {
    const about = await this.evaluations.heading(req);
    return { about, views: await this.evaluations.all(req) };
  }

  present({ about, views }: Opened) {
    return presentOverview(about, views);
  }
}
