import { Module } from '@nestjs/common';
import { CatalogueModule } from '@samraad/catalogue';
import { AbsencesApiController } from './absences.api.controller';

/** Periods in which providers are away, in the API. */
@Module({ imports: [CatalogueModule], controllers: [AbsencesApiController] })
export class AbsencesApiModule {}
