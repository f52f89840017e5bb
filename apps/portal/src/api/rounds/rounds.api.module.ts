import { Module } from '@nestjs/common';
import { CatalogueModule } from '@samraad/catalogue';
import { RoundsModule } from '@samraad/rounds';
import { SchemeModule } from '@samraad/scheme';
import { RoundPartsReader } from './round-parts.reader';
import { RoundsApiController } from './rounds.api.controller';

/** Rounds in the API. */
@Module({
  imports: [SchemeModule, CatalogueModule, RoundsModule],
  controllers: [RoundsApiController],
  providers: [RoundPartsReader],
})
export class RoundsApiModule {}
