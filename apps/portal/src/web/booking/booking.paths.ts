import { addressOf } from '@samraad/platform';

/** Addresses of times and meetings in a case. */
export const bookingPaths = {
  meetings: (caseId: string) => addressOf('case.meetings', { caseId }),
  /** With the free times of one colleague to choose among; of whoever opens it when left out. */
  propose: (caseId: string, personId?: string) =>
    addressOf('case.propose-times', { caseId }, personId === undefined ? {} : { hvem: personId }),
  answer: (caseId: string, pollId: string) => addressOf('case.answer-times', { caseId, pollId }),
  confirm: (caseId: string, pollId: string, timeId: string) =>
    addressOf('case.confirm-time', { caseId, pollId, timeId }),
  withdraw: (caseId: string, pollId: string) => addressOf('case.withdraw-times', { caseId, pollId }),
  move: (caseId: string, meetingId: string) => addressOf('case.move-meeting', { caseId, meetingId }),
  cancel: (caseId: string, meetingId: string) => addressOf('case.cancel-meeting', { caseId, meetingId }),
};
