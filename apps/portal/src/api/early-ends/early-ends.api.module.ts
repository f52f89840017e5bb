import { Module } from '@nestjs/common';
import { DeliveryModule } from '@samraad/delivery';
import { EarlyEndsApiController } from './early-ends.api.controller';

/** Ending a course early in the API. */
@Module({ imports: [DeliveryModule], controllers: [EarlyEndsApiController] })
export class EarlyEndsApiModule {}
