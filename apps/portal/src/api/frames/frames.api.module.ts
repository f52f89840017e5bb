import { Module } from '@nestjs/common';
import { BudgetModule } from '@samraad/budget';
import { ProposalsModule } from '@samraad/proposals';
import { SchemeModule } from '@samraad/scheme';
import { FrameProposalsApiController } from './frame-proposals.api.controller';
import { FramesApiController } from './frames.api.controller';

/** Frames in the API. */
@Module({
  imports: [SchemeModule, BudgetModule, ProposalsModule],
  controllers: [FramesApiController, FrameProposalsApiController],
})
export class FramesApiModule {}
