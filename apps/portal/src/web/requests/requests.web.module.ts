import { Module } from '@nestjs/common';
import { AuditModule } from '@samraad/audit';
import { CatalogueModule } from '@samraad/catalogue';
import { DialogueModule } from '@samraad/dialogue';
import { IdentityModule } from '@samraad/identity';
import { MonitoringModule } from '@samraad/monitoring';
import { QuestionsModule } from '@samraad/questions';
import { RequestsModule } from '@samraad/requests';
import { SchemeModule } from '@samraad/scheme';
import { ChooseSidePage } from './choose-side/choose-side.page';
import { JoinRequestPage } from './join-request/join-request.page';
import { CheckAnswersPage } from './check-answers/check-answers.page';
import { ChooseProviderPage, ConfirmProviderPage } from './choose-provider/choose-provider.page';
import { ProvidersWebModule } from '../providers/providers.web.module';
import { OffersReader } from './choose-provider/offers.reader';
import { DeclineSignaturePage } from './decline-signature/decline-signature.page';
import { ChosenProviderReader } from './shared/chosen-provider.reader';
import { WholeRequest } from './whole-request/whole-request.reader';
import { SurroundingsReader } from './whole-request/surroundings.reader';
import { ColleagueInvitationPage } from './colleague-invitation/colleague-invitation.page';
import { GoOnWithoutPage } from './go-on-without/go-on-without.page';
import { InviteColleaguePage } from './invite-colleague/invite-colleague.page';
import { WithdrawInvitationPage } from './invite-colleague/withdraw-invitation.page';
import { CopyDraftPage } from './copy-draft/copy-draft.page';
import { DeleteDraftPage } from './delete-draft/delete-draft.page';
import { BinnedDraftPage, DraftBinPage } from './draft-bin/draft-bin.page';
import { InformedPeoplePage } from './informed-people/informed-people.page';
import { DraftThreadPage } from './draft-thread/draft-thread.page';
import { OtherSidePage } from './other-side/other-side.page';
import { DraftTogetherReader } from './together/draft-together.reader';
import { NudgeDraftPage, SayReadyPage, TakeReadyBackPage } from './together/together.page';
import { DraftStepPage } from './draft-step/draft-step.page';
import { SaveStep } from './draft-step/save-step';
import { DraftPage, SendAgain } from './draft/draft.page';
import { MyRequestsPage } from './my-requests/my-requests.page';
import { BlockedPage, ElsewherePage } from './not-for-this/not-for-this.page';
import { PassOnSignaturePage } from './pass-on-signature/pass-on-signature.page';
import { ReceiptPage } from './receipt/receipt.page';
import { RequestPaperFile } from './request-paper/request-paper.file';
import { RequestPdfPage } from './request-paper/request-pdf.page';
import { SignRequestPage } from './sign-request/sign-request.page';
import { StartRequestPage } from './start-request/start-request.page';
import { StateOrderPage } from './state-order/state-order.page';
import { WithdrawRequestPage } from './withdraw-request/withdraw-request.page';

/** From an empty draft to a sent request. The draft's own pages stand before its steps, whose address takes any word. */
@Module({
  imports: [
    AuditModule,
    IdentityModule,
    SchemeModule,
    CatalogueModule,
    DialogueModule,
    RequestsModule,
    QuestionsModule,
    MonitoringModule,
    ProvidersWebModule,
  ],
  controllers: [
    MyRequestsPage,
    DraftBinPage,
    StartRequestPage,
    CopyDraftPage,
    DeleteDraftPage,
    BinnedDraftPage,
    DraftPage,
    SendAgain,
    CheckAnswersPage,
    ElsewherePage,
    BlockedPage,
    InviteColleaguePage,
    WithdrawInvitationPage,
    ColleagueInvitationPage,
    OtherSidePage,
    DraftThreadPage,
    InformedPeoplePage,
    GoOnWithoutPage,
    SayReadyPage,
    TakeReadyBackPage,
    NudgeDraftPage,
    DraftStepPage,
    JoinRequestPage,
    ChooseSidePage,
    SignRequestPage,
    DeclineSignaturePage,
    PassOnSignaturePage,
    ChooseProviderPage,
    ConfirmProviderPage,
    ReceiptPage,
    RequestPdfPage,
    StateOrderPage,
    WithdrawRequestPage,
  ],
  providers: [
    WholeRequest,
    DraftTogetherReader,
    ChosenProviderReader,
    OffersReader,
    SaveStep,
    SurroundingsReader,
    RequestPaperFile,
  ],
  exports: [WholeRequest, RequestPaperFile],
})
export class RequestsWebModule {}
