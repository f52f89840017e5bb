import { Module } from '@nestjs/common';
import { IdentityModule } from '@samraad/identity';
import { AppPage, AppPicture } from './app/app.page';
import { CodesPage } from './codes/codes.page';
import { BeginAppAct, RemoveAppAct, SecurityPage } from './overview/security.page';
import { ResetFactorsPage } from './reset/reset-factors.page';
import { SignInFactorPage } from '../sign-in-factor/sign-in-factor.page';

/** How one signs in: the second factor, its codes, and resetting it. */
@Module({
  imports: [IdentityModule],
  controllers: [
    SignInFactorPage,
    SecurityPage,
    BeginAppAct,
    RemoveAppAct,
    AppPage,
    AppPicture,
    CodesPage,
    ResetFactorsPage,
  ],
})
export class SecurityWebModule {}
