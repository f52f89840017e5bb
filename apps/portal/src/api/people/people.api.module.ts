import { Module } from '@nestjs/common';
import { PeopleModule } from '@samraad/people';
import { InvitationsApiController } from './invitations.api.controller';
import { PeopleApiController } from './people.api.controller';
import { RolesApiController } from './roles.api.controller';

/** People, roles and invitations in the API. */
@Module({
  imports: [PeopleModule],
  controllers: [PeopleApiController, RolesApiController, InvitationsApiController],
})
export class PeopleApiModule {}
