import { Module } from '@nestjs/common';
import { CaseRelations, RequestsModule } from '@samraad/requests';
import { CASE_RELATIONS } from './case-relations.port';

/** Lets the access guard ask requests how a viewer stands to a case. */
@Module({
  imports: [RequestsModule],
  providers: [{ provide: CASE_RELATIONS, useExisting: CaseRelations }],
})
export class CaseRelationsModule {}
