import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CheckPassword } from './application/check-password';
import { CreateAccount } from './application/create-account';
import { CreatePerson } from './application/create-person';
import { EndRole } from './application/end-role';
import { GrantRole } from './application/grant-role';
import { IssueToken } from './application/issue-token';
import { PeopleReader } from './application/people.reader';
import { RevokeToken } from './application/revoke-token';
import { SignInTries } from './application/sign-in-tries';
import { TellOwner } from './application/tell-owner';
import { TokenReader } from './application/token.reader';
import { HousekeepingJob } from './jobs/housekeeping.job';
import { TellOwnerJob } from './jobs/tell-owner.job';
import { RoleAssignment } from './persistence/role-assignment.entity';

const provided = [
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
  providers: [...provided, HousekeepingJob, SignInTries, TellOwner, TellOwnerJob],
  exports: provided,
})
export class IdentityModule {}
