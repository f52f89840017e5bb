import './i18n/da';
import { Module } from '@nestjs/common';
import { DialogueModule } from '@samraad/dialogue';
import { IdentityModule } from '@samraad/identity';
import { RequestsModule } from '@samraad/requests';
import { SchemeModule } from '@samraad/scheme';
import { CaseNameReader } from './application/case-name.reader';
import { DutyPeople } from './application/duty-people';
import { DutyUnheld } from './application/duty-unheld';
import { LookForHoldersWhenRoleEnds } from './application/look-for-holders-when-role-ends';
import { ReconcileDuties } from './application/reconcile-duties';
import { RemindOfDuty } from './application/remind-of-duty';
import { DutyTickJob } from './jobs/duty-tick.job';
import { LookForHoldersJob } from './jobs/look-for-holders.job';
import { DutiesQuery } from './read/duties.query';

/** Who owes what by when: the rows, their words, reminders and escalation. Importing it binds the unit of work's duties. */
@Module({
  imports: [IdentityModule, SchemeModule, RequestsModule, DialogueModule],
  providers: [
    CaseNameReader,
    DutiesQuery,
    DutyPeople,
    DutyTickJob,
    DutyUnheld,
    LookForHoldersJob,
    LookForHoldersWhenRoleEnds,
    ReconcileDuties,
    RemindOfDuty,
  ],
  exports: [CaseNameReader, DutiesQuery],
})
export class DutiesModule {}
