import { Module } from '@nestjs/common';
import { IdentityModule } from '@samraad/identity';
import { AppPage, AppPicture } from './app/app.page';
import { CodesPage } from './codes/codes.page';
import { BeginAppAct, RemoveAppAct, SecurityPage } from './overview/security.page';
import { ChangePasskeyPage, RemovePasskeyAct } from './passkeys/change/change-passkey.page';
import { BeginPasskeyAct, NewPasskeyPage } from './passkeys/new/new-passkey.page';
import { ChoosePasskeyQuestion, ConfirmQuestion, NewPasskeyQuestion } from './passkeys/questions';
import { ResetFactorsPage } from './reset/reset-factors.page';
import { FactorQuestion, SignInFactorPage } from '../sign-in-factor/sign-in-factor.page';

/** How one signs in: the second factor, its codes, and resetting it. */
@Module({
  imports: [IdentityModule],
  controllers: [
    SignInFactorPage,
    FactorQuestion,
    SecurityPage,
    BeginAppAct,
    RemoveAppAct,
    AppPage,
    AppPicture,
    CodesPage,
    BeginPasskeyAct,
    NewPasskeyPage,
    NewPasskeyQuestion,
    ChoosePasskeyQuestion,
    ConfirmQuestion,
    ChangePasskeyPage,
    RemovePasskeyAct,
    ResetFactorsPage,
  ],
})
export class SecurityWebModule {}
