import { Module } from '@nestjs/common';
import { IdentityModule } from '@samraad/identity';
import { ExternalIdentitiesApiController } from './external-identities.api.controller';

/** A person's logins elsewhere in the API. */
@Module({ imports: [IdentityModule], controllers: [ExternalIdentitiesApiController] })
export class ExternalIdentitiesApiModule {}
