import '../../i18n/cases.da';
import { Global, Module } from '@nestjs/common';
import { AuditModule } from '@samraad/audit';
import { ContractsModule } from '@samraad/contracts';
import { DeadlinesModule } from '@samraad/deadlines';
import { DeliveryModule } from '@samraad/delivery';
import { DialogueModule } from '@samraad/dialogue';
import { DutiesModule } from '@samraad/duties';
import { IdentityModule } from '@samraad/identity';
import { MonitoringModule } from '@samraad/monitoring';
import { NotificationModule } from '@samraad/notification';
import { RequestsModule } from '@samraad/requests';
import { SchemeModule } from '@samraad/scheme';
import { RegionWebModule } from '../region/region.web.module';
import { CASE_DONE, HOME_PAGE } from '../shell';
import { CasePage } from './case-page/case-page.page';
import { CaseNewsReader } from './case-page/case-news.reader';
import { CasePageReader } from './case-page/case-page.reader';
import { CASE_NEWS } from '../../errors/case-news.port';
import { CaseDoneReader } from './done/case-done.reader';
import { CaseDesk } from './case-desk';
import { ClocksOfCase } from './clocks-of-case.reader';
import { AdministrationPage } from './home/administration/administration.page';
import { StandstillReader } from './home/administration/standstill.reader';
import { AuditPage } from './home/audit/audit.page';
import { AuditSearchFile, AuditSearchPage } from './home/audit-search/audit-search.page';
import { AuditReader } from './home/audit/audit.reader';
import { RegionPage } from './home/region/region.page';
import { RegionReader } from './home/region/region.reader';
import { RoleHomePage } from './home/role-home.page';
import { ToldPage } from './home/told/told.page';

/** The case as a whole, and the home of each role; global, since the front page's address belongs to the shell. */
@Global()
@Module({
  imports: [
    AuditModule,
    ContractsModule,
    DeadlinesModule,
    DeliveryModule,
    DialogueModule,
    DutiesModule,
    IdentityModule,
    MonitoringModule,
    NotificationModule,
    RegionWebModule,
    RequestsModule,
    SchemeModule,
  ],
  controllers: [
    CasePage,
    RegionPage,
    ToldPage,
    AdministrationPage,
    AuditPage,
    AuditSearchPage,
    AuditSearchFile,
  ],
  providers: [
    AuditReader,
    CaseDesk,
    CaseDoneReader,
    { provide: CASE_DONE, useExisting: CaseDoneReader },
    CaseNewsReader,
    { provide: CASE_NEWS, useExisting: CaseNewsReader },
    CasePageReader,
    ClocksOfCase,
    RegionReader,
    RoleHomePage,
    StandstillReader,
    { provide: HOME_PAGE, useExisting: RoleHomePage },
  ],
  exports: [CaseDesk, ClocksOfCase, HOME_PAGE],
})
export class CasesWebModule {}
