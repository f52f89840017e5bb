import { Module } from '@nestjs/common';
import { MonitoringModule } from '@samraad/monitoring';
import { RequestsModule } from '@samraad/requests';
import { PaperCheckModule } from '../../web/check-paper/paper-check.module';
import { RequestsWebModule } from '../../web/requests/requests.web.module';
import { AgreementProcessesApiController } from './agreement-processes.api.controller';
import { ApiCandidates } from './api-candidates';
import { ApiRequestReader } from './api-request.reader';
import { DraftBinApiController } from './draft-bin.api.controller';
import { DraftApiController } from './draft.api.controller';
import { DraftMessagesApiController } from './draft-messages.api.controller';
import { EndorserQuestionsApiController } from './endorser-questions.api.controller';
import { InformedApiController } from './informed.api.controller';
import { DraftSidesApiController } from './draft-sides.api.controller';
import { InvitationsApiController, OwnInvitationApiController } from './invitations.api.controller';
import { OrderApiController } from './order.api.controller';
import { QueueRootsApiController } from './queue-roots.api.controller';
import { ReceiptsApiController } from './receipts.api.controller';
import { RequestsApiController } from './requests.api.controller';
import { RoutingApiController } from './routing.api.controller';
import { SignaturesApiController } from './signatures.api.controller';

/** /api/v1/requests: everything the pages of a request can do. */
@Module({
  imports: [MonitoringModule, RequestsModule, RequestsWebModule, PaperCheckModule],
  controllers: [
    RequestsApiController,
    AgreementProcessesApiController,
    DraftApiController,
    DraftBinApiController,
    DraftMessagesApiController,
    EndorserQuestionsApiController,
    DraftSidesApiController,
    InformedApiController,
    InvitationsApiController,
    OwnInvitationApiController,
    OrderApiController,
    SignaturesApiController,
    RoutingApiController,
    QueueRootsApiController,
    ReceiptsApiController,
  ],
  providers: [ApiCandidates, ApiRequestReader],
})
export class RequestsApiModule {}
