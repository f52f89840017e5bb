import { Module } from '@nestjs/common';
import { DeliveryModule } from '@samraad/delivery';
import { ProposalsModule } from '@samraad/proposals';
import { DecideDisputePage } from './decide-dispute/decide-dispute.page';
import { DecideDisputePicture } from './decide-dispute/decide-dispute.picture';
import { DisputeOfCase } from './dispute-of-case.reader';
import {
  AgreeSettlementPage,
  DisputeTalkPage,
  HandOverDisputePage,
  ProposeSettlementPage,
} from './dispute-talk/dispute-talk.page';

/** Pages of a dispute: the three's own, and the central parties'. */
@Module({
  imports: [DeliveryModule, ProposalsModule],
  controllers: [
    DisputeTalkPage,
    ProposeSettlementPage,
    AgreeSettlementPage,
    HandOverDisputePage,
    DecideDisputePage,
  ],
  providers: [DisputeOfCase, DecideDisputePicture],
})
export class DisputesWebModule {}
