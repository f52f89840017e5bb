import { Module } from '@nestjs/common';
import { BudgetModule } from '@samraad/budget';
import { CatalogueModule } from '@samraad/catalogue';
import { IdentityModule } from '@samraad/identity';
import { ProposalsModule } from '@samraad/proposals';
import { RequestsModule } from '@samraad/requests';
import { SchemeModule } from '@samraad/scheme';
import { AskForTexts } from './application/ask-for-texts';
import { ChangeRoundDraft } from './application/change-round-draft';
import { ChangeRoundProposal } from './application/change-round.proposal';
import { CarryOver } from './application/carry-over';
import { CloseRoundProposal } from './application/close-round.proposal';
import { ClosingReader } from './application/closing.reader';
import { DiscardRoundDraft } from './application/discard-round-draft';
import { InviteCoordinator } from './application/invite-coordinator';
import { OpenRound } from './application/open-round';
import { OpenRoundProposal } from './application/open-round.proposal';
import { RoundDesk } from './application/round-desk.reader';
import { RoundDraftReader } from './application/round-draft.reader';
import { RoundPlanReader } from './application/round-plan.reader';
import { RoundSurroundingsReader } from './application/round-surroundings.reader';
import { RunningRoundReader } from './application/running-round.reader';
import { StartRoundChange } from './application/start-round-change';
import {
  EndProviderProposal,
  PauseProviderProposal,
  ResumeProviderProposal,
} from './application/service-change.proposals';
import { StartRoundDraft } from './application/start-round-draft';
import { TakeInProvider } from './application/take-in-provider';
import { TakeInProviderProposal } from './application/take-in-provider.proposal';
import { TellOfProvider } from './application/tell-of-provider';
import { TellOfRound } from './application/tell-of-round';
import { PlanClosing } from './application/plan-closing';
import { AskForTextsJob } from './jobs/ask-for-texts.job';
import { CarryOverJob } from './jobs/carry-over.job';
import { CloseRoundJob } from './jobs/close-round.job';
import { ClosingQuery } from './read/closing.query';
import { CasesOfChangeQuery } from './read/cases-of-change.query';
import { ProviderPlaceQuery } from './read/provider-place.query';
import { TouchedByRoundQuery } from './read/touched-by-round.query';
import { WorkplaceKindsQuery } from './read/workplace-kinds.query';

const exported = [
  StartRoundDraft,
  StartRoundChange,
  ChangeRoundDraft,
  DiscardRoundDraft,
  RoundDraftReader,
  RoundPlanReader,
  RoundDesk,
  RoundSurroundingsReader,
  CasesOfChangeQuery,
  ProviderPlaceQuery,
  ClosingReader,
];

/** Providers that come and go while a round runs. */
const providersInRound = [
  TakeInProvider,
  TakeInProviderProposal,
  PauseProviderProposal,
  ResumeProviderProposal,
  EndProviderProposal,
  InviteCoordinator,
  TellOfProvider,
];

/** Rounds as people make them: drafts, what is checked, and the decision of both central sides. */
@Module({
  imports: [IdentityModule, ProposalsModule, SchemeModule, CatalogueModule, RequestsModule, BudgetModule],
  providers: [
    ...exported,
    ...providersInRound,
    OpenRound,
    OpenRoundProposal,
    ChangeRoundProposal,
    CloseRoundProposal,
    ClosingQuery,
    PlanClosing,
    CloseRoundJob,
    AskForTexts,
    AskForTextsJob,
    CarryOver,
    CarryOverJob,
    RunningRoundReader,
    TellOfRound,
    TouchedByRoundQuery,
    WorkplaceKindsQuery,
  ],
  exports: exported,
})
export class RoundsModule {}
