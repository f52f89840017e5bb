import { Module } from '@nestjs/common';
import { MonitoringModule } from '@samraad/monitoring';
import { RequestsModule } from '@samraad/requests';
import { SaveStep } from '../../web/requests/draft-step/save-step';
import { ApiCandidates } from './api-candidates';
import { ApiRequestReader } from './api-request.reader';
import { DraftApiController } from './draft.api.controller';
import { RequestsApiController } from './requests.api.controller';
import { RoutingApiController } from './routing.api.controller';
import { SignaturesApiController } from './signatures.api.controller';
import { AnchorUseCases, RoutingUseCases, SigningUseCases } from './use-cases';

/** /api/v1/requests: everything the pages of a request can do. */
@Module({
  imports: [MonitoringModule, RequestsModule],
  controllers: [RequestsApiController, DraftApiController, SignaturesApiController, RoutingApiController],
  providers: [AnchorUseCases, ApiCandidates, ApiRequestReader, RoutingUseCases, SaveStep, SigningUseCases],
})
export class RequestsApiModule {}
