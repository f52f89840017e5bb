import { demoExamples } from '../demo/demo.examples';
import type { PageExamples } from '../views';
import { accountExamples } from './account/account.examples';
import { addendaExamples } from './addenda/addenda.examples';
import { bookingExamples } from './booking/booking.examples';
import { caseExamples } from './cases/cases.examples';
import { checkPaperExamples } from './check-paper/check-paper.examples';
import { queueRootExamples } from './queue-roots/queue-roots.examples';
import { confirmExamples } from './confirm-it-is-you/confirm.examples';
import { contractExamples } from './contracts/contracts.examples';
import { deadlineExamples } from './deadlines/deadlines.examples';
import { deliveryExamples } from './delivery/delivery.examples';
import { disputeExamples } from './disputes/disputes.examples';
import { decideProcessExamples } from './agreement-process/decide-process.examples';
import { processesExamples } from './agreement-process/processes.examples';
import { undoExamples } from './undo/undo.examples';
import { earlyEndExamples } from './early-end/early-end.examples';
import { dialogueExamples } from './dialogue/dialogue.examples';
import { endorsementExamples } from './endorsements/endorsements.examples';
import { evaluationExamples } from './evaluations/evaluations.examples';
import { personLoginsExamples } from './external-identities/of-person/person-logins.examples';
import { ownLoginsExamples } from './external-identities/own/own-logins.examples';
import { forgottenPasswordExamples } from './forgotten-password/forgotten-password.examples';
import { moneyExamples } from './money/money.examples';
import { waitingExamples } from './waiting/waiting.examples';
import { frameExamples } from './frames/frames.examples';
import { helpExamples } from './help/help.examples';
import { paymentExamples } from './payments/payments.examples';
import { invoiceExamples } from './invoices/invoices.examples';
import { landingExamples } from './landing/landing.examples';
import { lateProviderExamples } from './late-provider/late-provider.examples';
import { choosePasskeyExamples } from './link/choose-passkey/choose-passkey.examples';
import { choosePasswordExamples } from './link/choose-password/choose-password.examples';
import { linkExamples } from './link/link.examples';
import { mailExamples, mailsExamples } from './mails/mails.examples';
import { myPageExamples } from './my-page/my-page.examples';
import { nextStepExamples } from './next-step/next-step.examples';
import { peopleExamples } from './people/people.examples';
import { proposalsExamples } from './proposals/proposals.examples';
import { openingsExamples } from './openings/openings.examples';
import { organisationExamples } from './organisation/organisation.examples';
import { profileExamples } from './profile/profile.examples';
import { providerExamples } from './providers/providers.examples';
import { questionsExamples } from './questions/questions.examples';
import { regionPageExamples } from './region/region.examples';
import { requestExamples } from './requests/requests.examples';
import { signInLinkExamples } from './sign-in-link/sign-in-link.examples';
import { securityExamples } from './security/security.examples';
import { signInFactorExamples } from './sign-in-factor/sign-in-factor.examples';
import { roundProvidersExamples } from './round-providers/round-providers.examples';
import { roundExamples } from './rounds/rounds.examples';
import { standardContractExamples } from './standard-contract/standard-contract.examples';
import { signInExamples } from './sign-in/sign-in.examples';
import { signOutExamples } from './sign-out/sign-out.examples';
import { viaExamples } from './via/via.examples';

/** Every page with examples, area by area: what the preview shows and the spec of the house renders. */
export const pageExamples: readonly PageExamples[] = [
  ...landingExamples,
  checkPaperExamples,
  queueRootExamples,
  ...proposalsExamples,
  ...roundExamples,
  standardContractExamples,
  ...roundProvidersExamples,
  ...providerExamples,
  ...profileExamples,
  ...questionsExamples,
  signInExamples,
  signInLinkExamples,
  signOutExamples,
  signInFactorExamples,
  confirmExamples,
  ...securityExamples,
  viaExamples,
  ownLoginsExamples,
  personLoginsExamples,
  forgottenPasswordExamples,
  ...accountExamples,
  linkExamples,
  choosePasswordExamples,
  choosePasskeyExamples,
  helpExamples,
  ...openingsExamples,
  ...requestExamples,
  ...endorsementExamples,
  ...dialogueExamples,
  ...contractExamples,
  ...waitingExamples,
  ...disputeExamples,
  ...earlyEndExamples,
  processesExamples,
  decideProcessExamples,
  ...undoExamples,
  ...addendaExamples,
  ...deliveryExamples,
  ...invoiceExamples,
  ...paymentExamples,
  ...frameExamples,
  ...moneyExamples,
  ...evaluationExamples,
  ...deadlineExamples,
  ...lateProviderExamples,
  ...nextStepExamples,
  ...regionPageExamples,
  ...bookingExamples,
  ...caseExamples,
  ...organisationExamples,
  ...peopleExamples,
  myPageExamples,
  mailsExamples,
  mailExamples,
  ...demoExamples,
];
