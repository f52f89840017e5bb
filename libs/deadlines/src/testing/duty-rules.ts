import type { DutyRules } from '../domain/duty';

/** The numbers of OK-18, without closing days of its own. */
export const someDutyRules: DutyRules = {
  answerWorkingDays: 10,
  reportHeldWorkingDays: 5,
  invoiceWorkingDays: 20,
  payDays: 30,
  approveFirst: false,
  attestedBy: 'either',
  followUpGraceWorkingDays: 10,
  quietWorkingDays: 10,
  choiceLapseDays: 21,
  contractLapseDays: 21,
  warningWorkingDays: [3, 1],
  closingDays: [],
};
