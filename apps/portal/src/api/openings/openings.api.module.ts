import { Module } from '@nestjs/common';
import { RequestsModule } from '@samraad/requests';
import { OpeningsReading } from '../../web/openings/openings-of-case.reader';
import { OpeningsApiController } from './openings.api.controller';

/** The two openings of a draft over the API. */
@Module({ imports: [RequestsModule], controllers: [OpeningsApiController], providers: [OpeningsReading] })
export class OpeningsApiModule {}
