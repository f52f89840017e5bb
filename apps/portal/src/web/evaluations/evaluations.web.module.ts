import { Module } from '@nestjs/common';
import { EvaluationModule } from '@samraad/evaluation';
import { AnswerEvaluationPage } from './answer/answer.page';
import { CaseEvaluations } from './case-evaluations';
import { EvaluationListPage } from './list/list.page';
import { EvaluationOverviewPage } from './overview/overview.page';
import { ThanksPage } from './thanks/thanks.page';

/** The pages of the two evaluations. */
@Module({
  imports: [EvaluationModule],
  controllers: [EvaluationOverviewPage, AnswerEvaluationPage, ThanksPage, EvaluationListPage],
  providers: [CaseEvaluations],
})
export class EvaluationsWebModule {}
