import { Module } from '@nestjs/common';
import { IdentityModule } from '@samraad/identity';
import { AccountApiController } from './account.api.controller';
import { AccountsApiController } from './accounts.api.controller';

@Module({ imports: [IdentityModule], controllers: [AccountApiController, AccountsApiController] })
export class AccountApiModule {}
