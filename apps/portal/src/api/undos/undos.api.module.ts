import { Module } from '@nestjs/common';
import { DeliveryModule } from '@samraad/delivery';
import { UndosApiController } from './undos.api.controller';

/** Undoing an attestation in the API. */
@Module({ imports: [DeliveryModule], controllers: [UndosApiController] })
export class UndosApiModule {}
