import { Module } from '@nestjs/common';
import { RequestsModule } from '@samraad/requests';
import { OpeningsApiController } from './openings.api.controller';

/** The two openings of a draft over the API. */
@Module({ imports: [RequestsModule], controllers: [OpeningsApiController] })
export class OpeningsApiModule {}
