import '../../i18n/cases.da';
import { Global, Module } from '@nestjs/common';
import { AuditModule } from '@samraad/audit';
import { ContractsModule } from '@samraad/contracts';
import { DeadlinesModule } from '@samraad/deadlines';
import { DeliveryModule } from '@samraad/delivery';
import { MonitoringModule } from '@samraad/monitoring';
import { RequestsModule } from '@samraad/requests';
import { HOME_PAGE } from '../shell';
import { CasePage } from './case-page/case-page.page';
import { CasePageReader } from './case-page/case-page.reader';
import { CaseLineReader } from './case-line.reader';
import { RoleHomePage } from './home/role-home.page';

/** The case as a whole, and the home of each role; global, since the front page's address belongs to the shell. */
@Global()
@Module({
  imports: [AuditModule, ContractsModule, DeadlinesModule, DeliveryModule, MonitoringModule, RequestsModule],
  controllers: [CasePage],
  providers: [
    CaseLineReader,
    CasePageReader,
    RoleHomePage,
    { provide: HOME_PAGE, useExisting: RoleHomePage },
  ],
  exports: [CaseLineReader, HOME_PAGE],
})
export class CasesWebModule {}
