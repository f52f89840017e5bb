import { Module } from '@nestjs/common';
import { CatalogueModule } from '@samraad/catalogue';
import { ProposalsModule } from '@samraad/proposals';
import { RoundsModule } from '@samraad/rounds';
import { SchemeModule } from '@samraad/scheme';
import { ChangeServicePage } from './change-service/change-service.page';
import { RoundProvidersPage } from './list/round-providers.page';
import { RoundKeys } from './round-keys';
import { EndProviderPicture, PauseProviderPicture, ResumeProviderPicture } from './service-change.picture';
import { TakeInKnownPage, TakeInNewPage } from './take-in/take-in.page';
import { TakeInReader } from './take-in/take-in.reader';
import { TakeInProviderPicture } from './take-in.picture';

/** Pages on which the central parties decide which providers a round has. */
@Module({
  imports: [SchemeModule, CatalogueModule, ProposalsModule, RoundsModule],
  controllers: [RoundProvidersPage, TakeInKnownPage, TakeInNewPage, ChangeServicePage],
  providers: [
    RoundKeys,
    TakeInReader,
    TakeInProviderPicture,
    PauseProviderPicture,
    ResumeProviderPicture,
    EndProviderPicture,
  ],
})
export class RoundProvidersWebModule {}
