import { Module } from '@nestjs/common';
import { CatalogueModule } from '@samraad/catalogue';
import { SchemeModule } from '@samraad/scheme';
import { ProvidersWebModule } from '../../web/providers/providers.web.module';
import { ProvidersApiController } from './providers.api.controller';

/** Providers in the API. */
@Module({
  imports: [SchemeModule, CatalogueModule, ProvidersWebModule],
  controllers: [ProvidersApiController],
})
export class ProvidersApiModule {}
