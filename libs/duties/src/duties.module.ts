import './i18n/da';
import { Module } from '@nestjs/common';
import { DialogueModule } from '@samraad/dialogue';
import { IdentityModule } from '@samraad/identity';
import { RequestsModule } from '@samraad/requests';
import { CaseNameReader } from './application/case-name.reader';
import { DutyPeople } from './application/duty-people';
import { ReconcileDuties } from './application/reconcile-duties';
import { RemindOfDuty } from './application/remind-of-duty';
import { DutyTickJob } from './jobs/duty-tick.job';
import { DutiesQuery } from './read/duties.query';

/** Who owes what by when: the rows, their words, reminders and escalation. Importing it binds the unit of work's duties. */
@Module({
  imports: [IdentityModule, RequestsModule, DialogueModule],
  providers: [CaseNameReader, DutiesQuery, DutyPeople, DutyTickJob, ReconcileDuties, RemindOfDuty],
  exports: [CaseNameReader, DutiesQuery],
})
export class DutiesModule {}
