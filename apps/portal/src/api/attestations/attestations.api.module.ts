import { Module } from '@nestjs/common';
import { DeliveryModule } from '@samraad/delivery';
import { AttestApiController } from './attest.api.controller';
import { AttestationCases } from './attestation-cases';
import { AttestationsApiController } from './attestations.api.controller';
import { AttestationsReader } from './attestations.reader';

/** Attestations in the API. */
@Module({
  imports: [DeliveryModule],
  controllers: [AttestationsApiController, AttestApiController],
  providers: [AttestationCases, AttestationsReader],
})
export class AttestationsApiModule {}
