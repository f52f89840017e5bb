import type { PageExamples } from '../../views';
import { acceptRequestExamples } from './accept-request/accept-request.examples';
import { assignConsultantExamples } from './assign-consultant/assign-consultant.examples';
import { declineRequestExamples } from './decline-request/decline-request.examples';
import { inboxExamples } from './inbox/inbox.examples';
import { logContactExamples } from './log-contact/log-contact.examples';
import { messagesExamples } from './messages/messages.examples';
import { pausesExamples } from './pauses/pauses.examples';
import { searchMessagesExamples } from './search-messages/search-messages.examples';

/** The examples of the dialogue's pages. */
export const dialogueExamples: readonly PageExamples[] = [
  inboxExamples,
  acceptRequestExamples,
  declineRequestExamples,
  assignConsultantExamples,
  messagesExamples,
  searchMessagesExamples,
  logContactExamples,
  pausesExamples,
];
