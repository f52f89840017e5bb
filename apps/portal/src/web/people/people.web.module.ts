import { Module } from '@nestjs/common';
import { CatalogueModule } from '@samraad/catalogue';
import { IdentityModule } from '@samraad/identity';
import { MonitoringModule } from '@samraad/monitoring';
import { PeopleModule } from '@samraad/people';
import { SchemeModule } from '@samraad/scheme';
import { AccountWebModule } from '../account/account.web.module';
import { AccountOnDeskReader } from './account-acts/account-on-desk.reader';
import { CloseAnAccountPage } from './account-acts/close-an-account.page';
import { InviteAgainPage } from './account-acts/invite-again.page';
import { OpenAnAccountPage } from './account-acts/open-an-account.page';
import { ChangeRolePage } from './change-role/change-role.page';
import { GiveRolePage } from './give-role/give-role.page';
import { ImportPeoplePage } from './import-people/import-people.page';
import { ImportPreviewPage } from './import-people/import-preview.page';
import { InvitePersonPage } from './invite-person/invite-person.page';
import { FindOtherPage } from './merge-people/find-other.page';
import { MergePeoplePage } from './merge-people/merge-people.page';
import { NameDeputyPage } from './name-deputy/name-deputy.page';
import { PeopleListPage } from './people-list/people-list.page';
import { PersonPage } from './person/person.page';
import { PersonReader } from './person/person.reader';
import { RenamePersonPage } from './rename-person/rename-person.page';
import { FoundPeople } from './shared/found-people';
import { RoleChoicesReader } from './shared/role-choices.reader';
import { RoleOnDeskReader } from './shared/role-on-desk.reader';
import { EndSeeingAct, SeeAsPage } from './see-as/see-as.page';
import { StatedRolePage } from './stated-roles/stated-role.page';
import { StatedRolesPage } from './stated-roles/stated-roles.page';

/** People and roles, for administrators and role keepers. Fixed addresses before those that name a person. */
@Module({
  imports: [AccountWebModule, CatalogueModule, IdentityModule, MonitoringModule, PeopleModule, SchemeModule],
  controllers: [
    PeopleListPage,
    InvitePersonPage,
    ImportPeoplePage,
    ImportPreviewPage,
    GiveRolePage,
    NameDeputyPage,
    ChangeRolePage,
    FindOtherPage,
    MergePeoplePage,
    RenamePersonPage,
    SeeAsPage,
    EndSeeingAct,
    CloseAnAccountPage,
    OpenAnAccountPage,
    InviteAgainPage,
    PersonPage,
    StatedRolesPage,
    StatedRolePage,
  ],
  providers: [AccountOnDeskReader, FoundPeople, PersonReader, RoleChoicesReader, RoleOnDeskReader],
})
export class PeopleWebModule {}
