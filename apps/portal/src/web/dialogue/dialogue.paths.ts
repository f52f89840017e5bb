import { addressOf } from '@samraad/platform';

/** Short names for the addresses of the dialogue between provider and parties. */
export const dialoguePaths = {
  inbox: addressOf('inbox'),
  accept: (caseId: string) => addressOf('case.accept', { caseId }),
  decline: (caseId: string) => addressOf('case.decline', { caseId }),
  assign: (caseId: string) => addressOf('case.assign', { caseId }),
  messages: (caseId: string) => addressOf('case.messages', { caseId }),
  messageFile: (caseId: string, attachmentId: string) =>
    addressOf('case.message-file', { caseId, attachmentId }),
  logContact: (caseId: string) => addressOf('case.log-contact', { caseId }),
  pauses: (caseId: string) => addressOf('case.pauses', { caseId }),
  answerPause: (caseId: string) => addressOf('case.answer-pause', { caseId }),
};

/** What the address of a message in its conversation ends in. */
export const messageAnchor = (messageId: string): string => `besked-${messageId}`;
