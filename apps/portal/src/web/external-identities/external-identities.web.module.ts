import { Module } from '@nestjs/common';
import { IdentityModule } from '@samraad/identity';
import { BackFromIssuer, LinkVia, SignInVia } from '../via/via.pages';
import {
  PersonLoginsPage,
  PersonLoginsReader,
  RelinkPersonLogin,
  UnlinkPersonLogin,
} from './of-person/person-logins.pages';
import { OwnLoginsPage, UnlinkOwnLogin } from './own/own-logins.pages';

/** Signing in through somebody else's login, and keeping track of which lead to whom. */
@Module({
  imports: [IdentityModule],
  controllers: [
    SignInVia,
    BackFromIssuer,
    LinkVia,
    OwnLoginsPage,
    UnlinkOwnLogin,
    PersonLoginsPage,
    UnlinkPersonLogin,
    RelinkPersonLogin,
  ],
  providers: [PersonLoginsReader],
})
export class ExternalIdentitiesWebModule {}
