import { Module } from '@nestjs/common';
import { IdentityModule } from '@samraad/identity';
import { MonitoringModule } from '@samraad/monitoring';
import { PeopleModule } from '@samraad/people';
import { ChangeEmailPage } from './change-email/change-email.page';
import { ChangePasswordPage } from './change-password/change-password.page';
import { CloseAccountPage } from './close-account/close-account.page';
import { ClosingReader } from './closing/closing.reader';
import { SignInsPage } from './sign-ins/sign-ins.page';

/** One's own account: small pages from one's own page. */
@Module({
  imports: [IdentityModule, MonitoringModule, PeopleModule],
  controllers: [ChangePasswordPage, ChangeEmailPage, SignInsPage, CloseAccountPage],
  providers: [ClosingReader],
  exports: [ClosingReader],
})
export class AccountWebModule {}
