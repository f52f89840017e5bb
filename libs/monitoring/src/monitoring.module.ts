import { Module } from '@nestjs/common';
import { DutiesModule } from '@samraad/duties';
import { CaseStatusQuery } from './read/case-status.query';
import { ProviderInboxQuery } from './read/provider-inbox.query';

/** Where cases are and what is owed in them, over all areas. Reads only. */
@Module({
  imports: [DutiesModule],
  providers: [CaseStatusQuery, ProviderInboxQuery],
  exports: [CaseStatusQuery, ProviderInboxQuery],
})
export class MonitoringModule {}
