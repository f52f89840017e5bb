import { Module } from '@nestjs/common';
import { CatalogueModule } from '@samraad/catalogue';
import { ProposalsModule } from '@samraad/proposals';
import { RoundsModule } from '@samraad/rounds';
import { SchemeModule } from '@samraad/scheme';
import { RoundDraftViews } from './round-draft-views';
import { RoundDraftsApiController } from './round-drafts.api.controller';
import { RoundPartsReader } from './round-parts.reader';
import { RoundsApiController } from './rounds.api.controller';

/** Rounds in the API. */
@Module({
  imports: [SchemeModule, CatalogueModule, RoundsModule, ProposalsModule],
  controllers: [RoundsApiController, RoundDraftsApiController],
  providers: [RoundDraftViews, RoundPartsReader],
})
export class RoundsApiModule {}
