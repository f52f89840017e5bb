import type { PageExamples } from '../../views';
import { chooseSideExamples } from './choose-side/choose-side.examples';
import { colleagueInvitationExamples } from './colleague-invitation/colleague-invitation.examples';
import {
  inviteColleagueExamples,
  withdrawInvitationExamples,
} from './invite-colleague/invite-colleague.examples';
import { joinRequestExamples } from './join-request/join-request.examples';
import { checkAnswersExamples } from './check-answers/check-answers.examples';
import { chooseProviderExamples } from './choose-provider/choose-provider.examples';
import { declineSignatureExamples } from './decline-signature/decline-signature.examples';
import { draftStepExamples } from './draft-step/draft-step.examples';
import { informedPeopleExamples } from './informed-people/informed-people.examples';
import { draftThreadExamples } from './draft-thread/draft-thread.examples';
import { otherSideExamples } from './other-side/other-side.examples';
import { copyDraftExamples } from './copy-draft/copy-draft.examples';
import { deleteDraftExamples } from './delete-draft/delete-draft.examples';
import { binnedExamples, draftBinExamples } from './draft-bin/draft-bin.examples';
import { draftExamples } from './draft/draft.examples';
import { myRequestsExamples } from './my-requests/my-requests.examples';
import { notForThisExamples } from './not-for-this/not-for-this.examples';
import { passOnSignatureExamples } from './pass-on-signature/pass-on-signature.examples';
import { goOnWithoutExamples } from './go-on-without/go-on-without.examples';
import { receiptExamples } from './receipt/receipt.examples';
import { signRequestExamples } from './sign-request/sign-request.examples';
import { startRequestExamples } from './start-request/start-request.examples';
import { stateOrderExamples } from './state-order/state-order.examples';
import { withdrawRequestExamples } from './withdraw-request/withdraw-request.examples';

/** The examples of the request's pages. */
export const requestExamples: readonly PageExamples[] = [
  startRequestExamples,
  otherSideExamples,
  myRequestsExamples,
  draftExamples,
  deleteDraftExamples,
  draftBinExamples,
  binnedExamples,
  copyDraftExamples,
  draftThreadExamples,
  informedPeopleExamples,
  draftStepExamples,
  notForThisExamples,
  checkAnswersExamples,
  chooseProviderExamples,
  inviteColleagueExamples,
  withdrawInvitationExamples,
  colleagueInvitationExamples,
  joinRequestExamples,
  goOnWithoutExamples,
  chooseSideExamples,
  signRequestExamples,
  declineSignatureExamples,
  passOnSignatureExamples,
  receiptExamples,
  stateOrderExamples,
  withdrawRequestExamples,
];
