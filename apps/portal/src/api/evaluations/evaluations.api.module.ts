import { Module } from '@nestjs/common';
import { EvaluationModule } from '@samraad/evaluation';
import { EvaluationCases } from './evaluation-cases';
import { EvaluationsApiController } from './evaluations.api.controller';

/** Evaluations in the API. */
@Module({
  imports: [EvaluationModule],
  controllers: [EvaluationsApiController],
  providers: [EvaluationCases],
})
export class EvaluationsApiModule {}
