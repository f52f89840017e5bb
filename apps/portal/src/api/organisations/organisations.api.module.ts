import { Module } from '@nestjs/common';
import { SchemeModule } from '@samraad/scheme';
import { OrganisationsApiController } from './organisations.api.controller';

/** The organisation in the API. */
@Module({ imports: [SchemeModule], controllers: [OrganisationsApiController] })
export class OrganisationsApiModule {}
