import { Module } from '@nestjs/common';
import { MonitoringModule } from '@samraad/monitoring';
import { SchemeModule } from '@samraad/scheme';
import { AddUnitPage } from './add-unit/add-unit.page';
import { ChangeUnitPage } from './change-unit/change-unit.page';
import { CloseUnitPage } from './close-unit/close-unit.page';
import { ImportFilePage } from './import-file/import-file.page';
import { DropImportButton, ImportedFilePage } from './imported-file/imported-file.page';
import { OrganisationListPage } from './list/organisation-list.page';
import { ReopenUnitButton, UnitPage, WithdrawPlanButton } from './unit/unit.page';
import { UnitDesk } from './unit/unit.reader';

/** The organisation's upkeep. Files first: their address would else be that of a unit. */
@Module({
  imports: [SchemeModule, MonitoringModule],
  controllers: [
    OrganisationListPage,
    ImportFilePage,
    ImportedFilePage,
    DropImportButton,
    UnitPage,
    ReopenUnitButton,
    WithdrawPlanButton,
    ChangeUnitPage,
    CloseUnitPage,
    AddUnitPage,
  ],
  providers: [UnitDesk],
})
export class OrganisationWebModule {}
