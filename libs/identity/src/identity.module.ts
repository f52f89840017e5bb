import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountReader } from './application/account.reader';
import { AskForLink } from './application/ask-for-link';
import { AskNewEmail } from './application/ask-new-email';
import { ChangePassword } from './application/change-password';
import { CheckPassword } from './application/check-password';
import { ChoosePassword } from './application/choose-password';
import { CloseAccount } from './application/close-account';
import { CloseOwnAccount } from './application/close-own-account';
import { CreateAccount } from './application/create-account';
import { CreatePerson } from './application/create-person';
import { EndOwnSignIns } from './application/end-own-sign-ins';
import { EndRole } from './application/end-role';
import { CheckCode } from './application/factors/check-code';
import { FactorTries } from './application/factors/factor-tries';
import { FactorReader } from './application/factors/factor.reader';
import { MakeRecoveryCodes } from './application/factors/make-recovery-codes';
import { ResetFactors } from './application/factors/reset-factors';
import { SecretBox } from './application/factors/secret-box';
import { AppSetUp, BeginApp, ConfirmApp, RemoveApp } from './application/factors/set-up-app';
import { ExternalIdentityReader } from './application/external-identity.reader';
import { ExternalSignIns } from './application/external-sign-ins';
import { GrantRole } from './application/grant-role';
import { InvitePerson } from './application/invite-person';
import { IssueToken } from './application/issue-token';
import { MergePerson } from './application/merge-person';
import { NewPasswords } from './application/new-passwords';
import { OneTimeLinks } from './application/one-time-links';
import { NameSuccessor } from './application/name-successor';
import { StateRoleIn } from './application/state-role-in';
import { JudgeStatedRole } from './application/judge-stated-role';
import { PassOnPasswordHelp } from './application/pass-on-password-help';
import { PeopleReader } from './application/people.reader';
import { RoleReader } from './application/role.reader';
import { CheckPasskey } from './application/passkeys/check-passkey';
import { ChoosePasskey } from './application/passkeys/choose-passkey';
import { RemovePasskey, RenamePasskey } from './application/passkeys/keep-passkeys';
import { PasskeyQuestions } from './application/passkeys/passkey-questions';
import { RegisterPasskey } from './application/passkeys/register-passkey';
import { WebAuthn } from './application/passkeys/webauthn';
import { ProveIdentity } from './application/prove-identity';
import { RenamePerson } from './application/rename-person';
import { ReopenAccount } from './application/reopen-account';
import { RevokeToken } from './application/revoke-token';
import { SendAskedLink } from './application/send-asked-link';
import { SetUpAdministrator } from './application/set-up-administrator';
import { ShutOutReader } from './application/shut-out.reader';
import { SignInsReader } from './application/sign-ins.reader';
import { LinkExternalIdentity } from './application/link-external-identity';
import { RelinkExternalIdentity } from './application/relink-external-identity';
import { SignInExternally } from './application/sign-in-externally';
import { SignInTries } from './application/sign-in-tries';
import { TakeInPeople } from './application/take-in-people';
import { TellOwner } from './application/tell-owner';
import { TokenReader } from './application/token.reader';
import { UseLink } from './application/use-link';
import { UnlinkExternalIdentity } from './application/unlink-external-identity';
import { BeginViewing } from './application/viewing/begin-viewing';
import { EndViewing } from './application/viewing/end-viewing';
import { NotePageSeen } from './application/viewing/note-page-seen';
import { ViewingReader } from './application/viewing/viewing.reader';
import { HousekeepingJob } from './jobs/housekeeping.job';
import { RoleEndJob } from './jobs/role-end.job';
import { SendLinkJob } from './jobs/send-link.job';
import { TellOwnerJob } from './jobs/tell-owner.job';
import { RoleAssignment } from './persistence/role-assignment.entity';

const provided = [
  BeginViewing,
  EndViewing,
  NotePageSeen,
  ViewingReader,
  CheckPasskey,
  ChoosePasskey,
  PasskeyQuestions,
  RegisterPasskey,
  RemovePasskey,
  RenamePasskey,
  AccountReader,
  AskForLink,
  AppSetUp,
  AskNewEmail,
  BeginApp,
  ChangePassword,
  CheckPassword,
  ChoosePassword,
  CloseAccount,
  CloseOwnAccount,
  ConfirmApp,
  CreateAccount,
  CreatePerson,
  EndOwnSignIns,
  EndRole,
  FactorReader,
  ExternalIdentityReader,
  ExternalSignIns,
  GrantRole,
  InvitePerson,
  IssueToken,
  MakeRecoveryCodes,
  MergePerson,
  NewPasswords,
  OneTimeLinks,
  NameSuccessor,
  LinkExternalIdentity,
  StateRoleIn,
  JudgeStatedRole,
  PeopleReader,
  ProveIdentity,
  RemoveApp,
  RenamePerson,
  ReopenAccount,
  ResetFactors,
  RelinkExternalIdentity,
  RevokeToken,
  RoleReader,
  SetUpAdministrator,
  ShutOutReader,
  SignInsReader,
  TakeInPeople,
  TokenReader,
  UseLink,
  SignInExternally,
  UnlinkExternalIdentity,
];

/** People, accounts, roles, tokens and the access table. */
@Module({
  imports: [TypeOrmModule.forFeature([RoleAssignment])],
  providers: [
    ...provided,
    CheckCode,
    FactorTries,
    SecretBox,
    WebAuthn,
    HousekeepingJob,
    PassOnPasswordHelp,
    RoleEndJob,
    SendAskedLink,
    SendLinkJob,
    SignInTries,
    TellOwner,
    TellOwnerJob,
  ],
  exports: provided,
})
export class IdentityModule {}
