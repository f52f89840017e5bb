import { Module } from '@nestjs/common';
import { IdentityModule } from '@samraad/identity';
import { RequestsModule } from '@samraad/requests';
import { SchemeModule } from '@samraad/scheme';
import { ActingKeeper } from './application/acting-keeper';
import { ChangeRoleEnd } from './application/change-role-end';
import { GiveRoles } from './application/give-roles';
import { HandToHeir } from './application/hand-to-heir';
import { InviteWithRole } from './application/invite-with-role';
import { InviteAgain } from './application/invite-again';
import { JudgeRole } from './application/judge-role';
import { MergePeople } from './application/merge-people';
import { NameDeputy } from './application/name-deputy';
import { OrderTakeIn } from './application/order-take-in';
import { PeopleImportPreview } from './application/people-import.preview';
import { ReadPeopleFile } from './application/read-people-file';
import { RenameByKeeper } from './application/rename-by-keeper';
import { TakeInFile } from './application/take-in-file';
import { TakeInFileJob } from './jobs/take-in-file.job';
import { InvitedQuery } from './read/invited.query';
import { MergePreviewQuery } from './read/merge-preview.query';
import { PeopleQuery } from './read/people.query';
import { PersonQuery } from './read/person.query';
import { StatedRolesQuery } from './read/stated-roles.query';
import './i18n/da';
import './i18n/import.da';

const exported = [
  ActingKeeper,
  ChangeRoleEnd,
  GiveRoles,
  InviteAgain,
  MergePeople,
  MergePreviewQuery,
  RenameByKeeper,
  InvitedQuery,
  InviteWithRole,
  JudgeRole,
  NameDeputy,
  PeopleQuery,
  PersonQuery,
  StatedRolesQuery,
  PeopleImportPreview,
  OrderTakeIn,
  ReadPeopleFile,
  TakeInFile,
];

/** Who gives and ends roles: administrators, and each region's role keepers. */
@Module({
  imports: [IdentityModule, RequestsModule, SchemeModule],
  providers: [...exported, HandToHeir, TakeInFileJob],
  exports: exported,
})
export class PeopleModule {}
