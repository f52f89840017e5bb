import { Module } from '@nestjs/common';
import { DeliveryModule } from '@samraad/delivery';
import { ProposalsModule } from '@samraad/proposals';
import { AttestationCases } from '../attestations/attestation-cases';
import { DisputesApiController, HandedOverDisputesApiController } from './disputes.api.controller';

/** Disputes in the API. */
@Module({
  imports: [DeliveryModule, ProposalsModule],
  controllers: [DisputesApiController, HandedOverDisputesApiController],
  providers: [AttestationCases],
})
export class DisputesApiModule {}
