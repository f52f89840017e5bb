import { Module } from '@nestjs/common';
import { IdentityModule } from '@samraad/identity';
import { AccountApiController } from './account.api.controller';
import { AccountsApiController } from './accounts.api.controller';
import { FactorsApiController } from './factors.api.controller';
import { PasskeysApiController } from './passkeys.api.controller';
import { PasswordResetApiController } from './password-reset.api.controller';

@Module({
  imports: [IdentityModule],
  controllers: [
    AccountApiController,
    AccountsApiController,
    FactorsApiController,
    PasskeysApiController,
    PasswordResetApiController,
  ],
})
export class AccountApiModule {}
