import { Module } from '@nestjs/common';
import { EvaluationModule } from '@samraad/evaluation';
import { RequestsModule } from '@samraad/requests';
import { AnswerEvaluationController } from './answer/answer.controller';
import { CaseEvaluations } from './case-evaluations';
import { EvaluationListController } from './list/list.controller';
import { EvaluationOverviewController } from './overview/overview.controller';
import { ThanksController } from './thanks/thanks.controller';

/** The pages of the two evaluations. */
@Module({
  imports: [EvaluationModule, RequestsModule],
  controllers: [
    EvaluationOverviewController,
    AnswerEvaluationController,
    ThanksController,
    EvaluationListController,
  ],
  providers: [CaseEvaluations],
})
export class EvaluationsWebModule {}
