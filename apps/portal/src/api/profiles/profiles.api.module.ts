import { Module } from '@nestjs/common';
import { CatalogueModule } from '@samraad/catalogue';
import { ProfilesApiController } from './profiles.api.controller';

/** Providers' profiles in the API. */
@Module({ imports: [CatalogueModule], controllers: [ProfilesApiController] })
export class ProfilesApiModule {}
