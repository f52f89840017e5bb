import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DeliveryModule } from '@samraad/delivery';
import { IdentityModule } from '@samraad/identity';
import { RequestsModule } from '@samraad/requests';
import { SchemeModule } from '@samraad/scheme';
import { AnswerEvaluation } from './application/answer-evaluation';
import { CloseEffect } from './application/close-effect';
import { EndCase } from './application/end-case';
import { EvaluationReader } from './application/evaluation.reader';
import { FollowDelivery } from './application/follow-delivery';
import { OpenEffect } from './application/open-effect';
import { OpenEvaluations } from './application/open-evaluations';
import { RefuseUndoOnceAnswered } from './application/refuse-undo-once-answered';
import { AnnounceEffectJob } from './jobs/announce-effect.job';
import { CloseEffectJob } from './jobs/close-effect.job';
import { FollowUpOverJob } from './jobs/follow-up-over.job';
import { OpenEffectJob } from './jobs/open-effect.job';
import { Evaluation } from './persistence/evaluation.entity';
import { EvaluationFiguresQuery } from './read/evaluation-figures.query';
import { EvaluationListQuery } from './read/evaluation-list.query';
import { EvaluationQuery } from './read/evaluation.query';

const exported = [
  AnswerEvaluation,
  EvaluationFiguresQuery,
  EvaluationListQuery,
  EvaluationQuery,
  EvaluationReader,
];
const internal = [CloseEffect, EndCase, FollowDelivery, OpenEffect, OpenEvaluations, RefuseUndoOnceAnswered];
const jobs = [AnnounceEffectJob, CloseEffectJob, FollowUpOverJob, OpenEffectJob];

/** Satisfaction and effect: the two evaluations of a course, and the end of the case. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Evaluation]),
    IdentityModule,
    SchemeModule,
    RequestsModule,
    DeliveryModule,
  ],
  providers: [...exported, ...internal, ...jobs],
  exports: exported,
})
export class EvaluationModule {}
