export { ActingKeeper, keeperOf } from './application/acting-keeper';
export { ChangeRoleEnd, type ChangeRoleEndCommand } from './application/change-role-end';
export { GiveRoles, type GiveRolesCommand, mostUnits } from './application/give-roles';
export {
  type InvitedWithRole,
  InviteWithRole,
  type InviteWithRoleCommand,
} from './application/invite-with-role';
export { InviteAgain, type InviteAgainCommand } from './application/invite-again';
export { longestMergeReason, MergePeople, type MergePeopleCommand } from './application/merge-people';
export { RenameByKeeper } from './application/rename-by-keeper';
export { type MergePreview, MergePreviewQuery } from './read/merge-preview.query';
export { JudgeRole, type JudgeRoleCommand } from './application/judge-role';
export { NameDeputy, type NameDeputyCommand } from './application/name-deputy';
export {
  importCounts,
  type JudgedLine,
  PeopleImportPreview,
  type PeoplePreview,
} from './application/people-import.preview';
export { OrderTakeIn } from './application/order-take-in';
export { mostLines, ReadPeopleFile } from './application/read-people-file';
export { TakeInFile } from './application/take-in-file';
export {
  type LineCells,
  type LineOutcome,
  type PeopleLine,
  readPeopleLine,
  type WrongLine,
} from './domain/people-line.rules';
export type { TakenIn } from './persistence/people-import.store';
export type { PeopleImportState } from './domain/people-import-state';
export { endAfter, lastDayOf, timeOfDays } from './domain/role-days.rules';
export { fitsUnit, type Keeper, mayKeep, rolesToGive } from './domain/role-keeping.rules';
export { peopleDa } from './i18n/da';
export { peopleColumns } from './i18n/import.da';
export { PeopleModule } from './people.module';
export { type InvitedPersonListed, InvitedQuery } from './read/invited.query';
export { type ListedPerson, type PeopleFilter, PeopleQuery } from './read/people.query';
export { type PersonOfKeeper, PersonQuery, type RoleOfPerson } from './read/person.query';
export { type StatedRole, StatedRolesQuery } from './read/stated-roles.query';
