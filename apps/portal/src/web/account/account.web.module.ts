import { Module } from '@nestjs/common';
import { IdentityModule } from '@samraad/identity';
import { ChangeEmailPage } from './change-email/change-email.page';
import { ChangePasswordPage } from './change-password/change-password.page';
import { CloseAccountPage } from './close-account/close-account.page';
import { SignInsPage } from './sign-ins/sign-ins.page';

/** One's own account: small pages from one's own page. */
@Module({
  imports: [IdentityModule],
  controllers: [ChangePasswordPage, ChangeEmailPage, SignInsPage, CloseAccountPage],
})
export class AccountWebModule {}
