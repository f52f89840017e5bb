import { Module } from '@nestjs/common';
import { MonitoringModule } from '@samraad/monitoring';
import { RequestsModule } from '@samraad/requests';
import { ApiCandidates } from './api-candidates';
import { ApiRequestReader } from './api-request.reader';
import { DraftApiController } from './draft.api.controller';
import { InvitationsApiController, OwnInvitationApiController } from './invitations.api.controller';
import { OrderApiController } from './order.api.controller';
import { RequestsApiController } from './requests.api.controller';
import { RoutingApiController } from './routing.api.controller';
import { SignaturesApiController } from './signatures.api.controller';

/** /api/v1/requests: everything the pages of a request can do. */
@Module({
  imports: [MonitoringModule, RequestsModule],
  controllers: [
    RequestsApiController,
    DraftApiController,
    InvitationsApiController,
    OwnInvitationApiController,
    OrderApiController,
    SignaturesApiController,
    RoutingApiController,
  ],
  providers: [ApiCandidates, ApiRequestReader],
})
export class RequestsApiModule {}
