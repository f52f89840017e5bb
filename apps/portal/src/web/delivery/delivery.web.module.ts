import { Module } from '@nestjs/common';
import { DeliveryModule } from '@samraad/delivery';
import { RequestsModule } from '@samraad/requests';
import { SchemeModule } from '@samraad/scheme';
import { AttestPage, DisputePage, NotDeliveredPage } from './attest/attest.page';
import { LiftObjectionPage, WithdrawAttestationPage } from './attest/resolve-dispute.page';
import { CancelActivityPage, MoveActivityPage } from './change-activity/change-activity.page';
import { CourseOfCase } from './course-of-case.reader';
import { CoursePage } from './course/course.page';
import { ReportActivityPage } from './report-activity/report-activity.page';
import { ReportMilestonePage } from './report-milestone/report-milestone.page';
import { ReportDeliveredPage } from './report-delivered/report-delivered.page';

/** Pages of the course: plan, what is held, the final report, the attestation. */
@Module({
  imports: [SchemeModule, DeliveryModule, RequestsModule],
  controllers: [
    CoursePage,
    ReportActivityPage,
    MoveActivityPage,
    CancelActivityPage,
    ReportDeliveredPage,
    ReportMilestonePage,
    AttestPage,
    DisputePage,
    NotDeliveredPage,
    LiftObjectionPage,
    WithdrawAttestationPage,
  ],
  providers: [CourseOfCase],
})
export class DeliveryWebModule {}
