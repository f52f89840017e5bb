import { Module } from '@nestjs/common';
import { AddendaModule } from '@samraad/addenda';
import { AddendaApiController } from './addenda.api.controller';

/** Changes of signed contracts in the API. */
@Module({ imports: [AddendaModule], controllers: [AddendaApiController] })
export class AddendaApiModule {}
