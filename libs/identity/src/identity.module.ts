import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AskPasswordHelp } from './application/ask-password-help';
import { CheckPassword } from './application/check-password';
import { CreateAccount } from './application/create-account';
import { CreatePerson } from './application/create-person';
import { EndRole } from './application/end-role';
import { GrantRole } from './application/grant-role';
import { IssueToken } from './application/issue-token';
import { PassOnPasswordHelp } from './application/pass-on-password-help';
import { PeopleReader } from './application/people.reader';
import { RevokeToken } from './application/revoke-token';
import { SignInTries } from './application/sign-in-tries';
import { TellOwner } from './application/tell-owner';
import { TokenReader } from './application/token.reader';
import { ForgottenPasswordJob } from './jobs/forgotten-password.job';
import { HousekeepingJob } from './jobs/housekeeping.job';
import { TellOwnerJob } from './jobs/tell-owner.job';
import { RoleAssignment } from './persistence/role-assignment.entity';

const provided = [
  AskPasswordHelp,
  CheckPassword,
  CreateAccount,
  CreatePerson,
  EndRole,
  GrantRole,
  IssueToken,
  PeopleReader,
  RevokeToken,
  TokenReader,
];

/** People, accounts, roles, tokens and the access table. */
@Module({
  imports: [TypeOrmModule.forFeature([RoleAssignment])],
  providers: [
    ...provided,
    ForgottenPasswordJob,
    HousekeepingJob,
    PassOnPasswordHelp,
    SignInTries,
    TellOwner,
    TellOwnerJob,
  ],
  exports: provided,
})
export class IdentityModule {}
