import './i18n/da';
import './i18n/next-step.da';
import { Module } from '@nestjs/common';
import { DeliveryModule } from '@samraad/delivery';
import { DialogueModule } from '@samraad/dialogue';
import { IdentityModule } from '@samraad/identity';
import { RequestsModule } from '@samraad/requests';
import { SchemeModule } from '@samraad/scheme';
import { CaseNameReader } from './application/case-name.reader';
import { DutyPeople } from './application/duty-people';
import { DutyUnheld } from './application/duty-unheld';
import { GetCaseGoing } from './application/get-case-going';
import { LookForHoldersWhenRoleEnds } from './application/look-for-holders-when-role-ends';
import { OwedNow } from './application/owed-now';
import { ReconcileDuties } from './application/reconcile-duties';
import { RemindOfDuty } from './application/remind-of-duty';
import { SayNextStep } from './application/say-next-step';
import { DutyTickJob } from './jobs/duty-tick.job';
import { LookForHoldersJob } from './jobs/look-for-holders.job';
import { DutiesQuery } from './read/duties.query';

/** Who owes what by when: the rows, their words, reminders and escalation. Importing it binds the unit of work's duties. */
@Module({
  imports: [IdentityModule, SchemeModule, RequestsModule, DialogueModule, DeliveryModule],
  providers: [
    CaseNameReader,
    DutiesQuery,
    DutyPeople,
    DutyTickJob,
    DutyUnheld,
    GetCaseGoing,
    LookForHoldersJob,
    LookForHoldersWhenRoleEnds,
    OwedNow,
    ReconcileDuties,
    RemindOfDuty,
    SayNextStep,
  ],
  exports: [CaseNameReader, DutiesQuery, GetCaseGoing, OwedNow, SayNextStep],
})
export class DutiesModule {}
