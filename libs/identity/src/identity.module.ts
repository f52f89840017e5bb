import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountReader } from './application/account.reader';
import { AskPasswordHelp } from './application/ask-password-help';
import { CheckPassword } from './application/check-password';
import { ChoosePassword } from './application/choose-password';
import { CreateAccount } from './application/create-account';
import { CreatePerson } from './application/create-person';
import { EndRole } from './application/end-role';
import { GrantRole } from './application/grant-role';
import { InvitePerson } from './application/invite-person';
import { IssueToken } from './application/issue-token';
import { NewPasswords } from './application/new-passwords';
import { OneTimeLinks } from './application/one-time-links';
import { NameSuccessor } from './application/name-successor';
import { PassOnPasswordHelp } from './application/pass-on-password-help';
import { PeopleReader } from './application/people.reader';
import { RoleReader } from './application/role.reader';
import { ProveIdentity } from './application/prove-identity';
import { RevokeToken } from './application/revoke-token';
import { SignInTries } from './application/sign-in-tries';
import { TellOwner } from './application/tell-owner';
import { TokenReader } from './application/token.reader';
import { UseLink } from './application/use-link';
import { ForgottenPasswordJob } from './jobs/forgotten-password.job';
import { HousekeepingJob } from './jobs/housekeeping.job';
import { RoleEndJob } from './jobs/role-end.job';
import { TellOwnerJob } from './jobs/tell-owner.job';
import { RoleAssignment } from './persistence/role-assignment.entity';

const provided = [
  AccountReader,
  AskPasswordHelp,
  CheckPassword,
  ChoosePassword,
  CreateAccount,
  CreatePerson,
  EndRole,
  GrantRole,
  InvitePerson,
  IssueToken,
  NewPasswords,
  OneTimeLinks,
  NameSuccessor,
  PeopleReader,
  ProveIdentity,
  RevokeToken,
  RoleReader,
  TokenReader,
  UseLink,
];

/** People, accounts, roles, tokens and the access table. */
@Module({
  imports: [TypeOrmModule.forFeature([RoleAssignment])],
  providers: [
    ...provided,
    ForgottenPasswordJob,
    HousekeepingJob,
    PassOnPasswordHelp,
    RoleEndJob,
    SignInTries,
    TellOwner,
    TellOwnerJob,
  ],
  exports: provided,
})
export class IdentityModule {}
