import { Module } from '@nestjs/common';
import { BudgetModule } from '@samraad/budget';
import { CatalogueModule } from '@samraad/catalogue';
import { IdentityModule } from '@samraad/identity';
import { MonitoringModule } from '@samraad/monitoring';
import { RequestsModule } from '@samraad/requests';
import { SchemeModule } from '@samraad/scheme';
import { CheckAnswersController } from './check-answers/check-answers.controller';
import { ChoiceUseCases } from './choose-provider/choice.use-cases';
import { ChooseProviderController } from './choose-provider/choose-provider.controller';
import { OffersReader } from './choose-provider/offers.reader';
import { DeclineSignatureController } from './decline-signature/decline-signature.controller';
import { DeskReader } from './desk/desk.reader';
import { SurroundingsReader } from './desk/surroundings.reader';
import { DraftStepController } from './draft-step/draft-step.controller';
import { SaveStep } from './draft-step/save-step';
import { DraftController } from './draft/draft.controller';
import { MyRequestsController } from './my-requests/my-requests.controller';
import { NotForThisController } from './not-for-this/not-for-this.controller';
import { PassOnSignatureController } from './pass-on-signature/pass-on-signature.controller';
import { ReceiptController } from './receipt/receipt.controller';
import { SignRequestPage } from './sign-request/sign-request.page';
import { StartRequestController } from './start-request/start-request.controller';
import { StateOrderController } from './state-order/state-order.controller';
import { StateOrderDesk } from './state-order/state-order.desk';
import { WithdrawRequestController } from './withdraw-request/withdraw-request.controller';

/** From an empty draft to a sent request. The draft's own pages stand before its steps, whose address takes any word. */
@Module({
  imports: [IdentityModule, SchemeModule, CatalogueModule, RequestsModule, BudgetModule, MonitoringModule],
  controllers: [
    MyRequestsController,
    StartRequestController,
    DraftController,
    CheckAnswersController,
    NotForThisController,
    DraftStepController,
    SignRequestPage,
    DeclineSignatureController,
    PassOnSignatureController,
    ChooseProviderController,
    ReceiptController,
    StateOrderController,
    WithdrawRequestController,
  ],
  providers: [ChoiceUseCases, DeskReader, OffersReader, SaveStep, StateOrderDesk, SurroundingsReader],
  exports: [DeskReader],
})
export class RequestsWebModule {}
