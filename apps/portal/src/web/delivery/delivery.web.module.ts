import { Module } from '@nestjs/common';
import { DeliveryModule } from '@samraad/delivery';
import { RequestsModule } from '@samraad/requests';
import { SchemeModule } from '@samraad/scheme';
import { AttestController } from './attest/attest.controller';
import { AttestPageView } from './attest/attest.page';
import { ResolveDisputeController } from './attest/resolve-dispute.controller';
import { ChangeActivityController } from './change-activity/change-activity.controller';
import { CourseDesk } from './course-desk';
import { CourseController } from './course/course.controller';
import { ReportActivityController } from './report-activity/report-activity.controller';
import { ReportDeliveredController } from './report-delivered/report-delivered.controller';

/** Pages of the course: plan, what is held, the final report, the attestation. */
@Module({
  imports: [SchemeModule, RequestsModule, DeliveryModule],
  controllers: [
    CourseController,
    ReportActivityController,
    ChangeActivityController,
    ReportDeliveredController,
    AttestController,
    ResolveDisputeController,
  ],
  providers: [CourseDesk, AttestPageView],
  exports: [CourseDesk],
})
export class DeliveryWebModule {}
