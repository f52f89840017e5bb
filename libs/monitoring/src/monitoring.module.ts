import { Module } from '@nestjs/common';
import { DutiesModule } from '@samraad/duties';
import { SchemeModule } from '@samraad/scheme';
import { ActsBehindQuery } from './read/acts-behind.query';
import { AdministrationNeedsQuery } from './read/administration-needs.query';
import { FirstStepsQuery } from './read/first-steps.query';
import { AuditSearchQuery } from './read/audit-search.query';
import { CaseListingQuery } from './read/case-listing.query';
import { CaseStatusQuery } from './read/case-status.query';
import { DeadlineListQuery } from './read/deadline-list.query';
import { MyRequestsQuery } from './read/my-requests.query';
import { ProviderInboxQuery } from './read/provider-inbox.query';
import { PunctualityQuery } from './read/punctuality.query';
import { RegionUseQuery } from './read/region-use.query';
import { RehearsalQuery } from './read/rehearsal.query';
import { TasksOfPersonQuery } from './read/tasks-of-person.query';
import { ToldRequestsQuery } from './read/told-requests.query';
import { UnheldDutiesQuery } from './read/unheld-duties.query';
import { UnitUpkeepQuery } from './read/unit-upkeep.query';

const queries = [
  ActsBehindQuery,
  AdministrationNeedsQuery,
  FirstStepsQuery,
  AuditSearchQuery,
  CaseListingQuery,
  CaseStatusQuery,
  DeadlineListQuery,
  MyRequestsQuery,
  ProviderInboxQuery,
  PunctualityQuery,
  RegionUseQuery,
  RehearsalQuery,
  TasksOfPersonQuery,
  ToldRequestsQuery,
  UnheldDutiesQuery,
  UnitUpkeepQuery,
];

/** Where cases are and what is owed in them, over all areas. Reads only. */
@Module({
  imports: [DutiesModule, SchemeModule],
  providers: queries,
  exports: queries,
})
export class MonitoringModule {}
