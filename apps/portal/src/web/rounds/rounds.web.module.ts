import { Module } from '@nestjs/common';
import { ProposalsModule } from '@samraad/proposals';
import { RoundsModule } from '@samraad/rounds';
import { SchemeModule } from '@samraad/scheme';
import { ChangeCasesPage } from './change-cases/change-cases.page';
import { ChangeRoundPage } from './change-round/change-round.page';
import { ChangeRoundPicture } from './change-round.picture';
import { CloseRoundPage } from './close-round/close-round.page';
import { ClosingCasesPage } from './closing-cases/closing-cases.page';
import { CloseRoundPicture } from './close-round.picture';
import { DraftOnPageReader } from './draft-on-page.reader';
import { NewRoundPage } from './new-round/new-round.page';
import { OpenRoundPicture } from './open-round.picture';
import { ProposeRoundPage } from './propose-round/propose-round.page';
import { DiscardRoundDraftButton, RoundDraftPage } from './round-draft/round-draft.page';
import { RoundListPage } from './round-list/round-list.page';
import { RoundPartPage } from './round-part/round-part.page';
import { RoundRulesPage } from './round-rules/round-rules.page';

/** Pages on which rounds are made. */
@Module({
  imports: [SchemeModule, ProposalsModule, RoundsModule],
  // A round's key last: '/runder/ny' would else be read as one.
  controllers: [
    RoundListPage,
    NewRoundPage,
    RoundDraftPage,
    DiscardRoundDraftButton,
    ProposeRoundPage,
    RoundPartPage,
    ChangeCasesPage,
    ChangeRoundPage,
    CloseRoundPage,
    ClosingCasesPage,
    RoundRulesPage,
  ],
  providers: [DraftOnPageReader, OpenRoundPicture, ChangeRoundPicture, CloseRoundPicture],
})
export class RoundsWebModule {}
