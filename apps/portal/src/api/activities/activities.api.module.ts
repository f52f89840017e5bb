import { Module } from '@nestjs/common';
import { DeliveryModule } from '@samraad/delivery';
import { ActivitiesApiController } from './activities.api.controller';
import { ActivitiesReader } from './activities.reader';
import { ActivityCases } from './activity-cases';
import { DeliveryReportsApiController } from './delivery-reports.api.controller';

/** Activities and final reports in the API. */
@Module({
  imports: [DeliveryModule],
  controllers: [ActivitiesApiController, DeliveryReportsApiController],
  providers: [ActivitiesReader, ActivityCases],
})
export class ActivitiesApiModule {}
