import { Module } from '@nestjs/common';
import { DeliveryModule } from '@samraad/delivery';
import { MilestonesApiController } from './milestones.api.controller';

/** The parts of a course in the API. */
@Module({ imports: [DeliveryModule], controllers: [MilestonesApiController] })
export class MilestonesApiModule {}
