import { Module } from '@nestjs/common';
import { IdentityModule } from '@samraad/identity';
import { PeopleModule } from '@samraad/people';
import { InvitationsApiController } from './invitations.api.controller';
import { FactorResetsApiController } from './factor-resets.api.controller';
import { MergesApiController } from './merges.api.controller';
import { PeopleApiController } from './people.api.controller';
import { PeopleImportsApiController } from './people-imports.api.controller';
import { RolesApiController } from './roles.api.controller';
import { StatedRolesApiController } from './stated-roles.api.controller';

/** People, roles and invitations in the API. */
@Module({
  imports: [IdentityModule, PeopleModule],
  controllers: [
    MergesApiController,
    PeopleImportsApiController,
    PeopleApiController,
    RolesApiController,
    InvitationsApiController,
    StatedRolesApiController,
    FactorResetsApiController,
  ],
})
export class PeopleApiModule {}
