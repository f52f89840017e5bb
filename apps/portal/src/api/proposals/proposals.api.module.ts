import { Module } from '@nestjs/common';
import { ProposalsModule } from '@samraad/proposals';
import { ProposalsApiController } from './proposals.api.controller';

/** Proposals in the API. */
@Module({ imports: [ProposalsModule], controllers: [ProposalsApiController] })
export class ProposalsApiModule {}
