import { changeRoleExamples } from './change-role/change-role.examples';
import { giveRoleExamples } from './give-role/give-role.examples';
import { importPeopleExamples, importPreviewExamples } from './import-people/import-people.examples';
import { invitePersonExamples } from './invite-person/invite-person.examples';
import { accountActExamples } from './account-acts/account-acts.examples';
import { findOtherExamples } from './merge-people/find-other.examples';
import { mergePeopleExamples } from './merge-people/merge-people.examples';
import { nameDeputyExamples } from './name-deputy/name-deputy.examples';
import { peopleListExamples } from './people-list/people-list.examples';
import { personExamples } from './person/person.examples';
import { renamePersonExamples } from './rename-person/rename-person.examples';
import { seeAsExamples } from './see-as/see-as.examples';
import { statedRoleExamples, statedRolesExamples } from './stated-roles/stated-roles.examples';

/** The pages about people and roles. */
export const peopleExamples = [
  peopleListExamples,
  invitePersonExamples,
  importPeopleExamples,
  importPreviewExamples,
  personExamples,
  giveRoleExamples,
  changeRoleExamples,
  nameDeputyExamples,
  accountActExamples,
  findOtherExamples,
  mergePeopleExamples,
  renamePersonExamples,
  seeAsExamples,
  statedRolesExamples,
  statedRoleExamples,
];
