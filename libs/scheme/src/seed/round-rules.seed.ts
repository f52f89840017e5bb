import type { RoundRules } from '../domain/round-rules';

/** OK-18's rules, which the demo round copies; what the sources leave open is [ours] (see `round-rules.ts`). */
export const ok18Rules: RoundRules = {
  clocks: { dialogueDays: 7, contractDays: 28 },
  closingDays: [],
  signing: {
    kind: 'both-sides',
    managementRoles: ['manager'],
    employeeRoles: ['amr', 'tr'],
    employeeSigners: 1,
    committee: true,
    mainCommittee: true,
    trioNamed: false,
    trioSigns: false,
  },
  order: { compliedAllows: true, askFromAftaleforloeb: '2020-09-01' },
  signatureExpiryDays: 21,
  choiceLapseDays: 21,
  contractLapseDays: 21,
  endorsementWorkingDays: 5,
  disputeWorkingDays: 5,
  waitingOfferWorkingDays: 5,
  satisfactionLatestWorkingDays: 10,
  effectOpensMonths: 3,
  effectClosesMonths: 6,
  answerThreshold: 5,
  trancheCarriesOver: true,
  bindBeforeTrancheOpens: false,
  warningWorkingDays: [3, 1],
  answerWorkingDays: 10,
  reportHeldWorkingDays: 5,
  invoiceWorkingDays: 20,
  payDays: 30,
  approveBeforePay: true,
  contractSigners: 'coordinating',
  attestedBy: 'either',
  followUpGraceWorkingDays: 10,
  quietWorkingDays: 10,
  latePatternShare: 0.2,
  modelChoiceReminderDays: [21, 7, 1],
  moneyCarriesOver: false,
};

/** OK-15 names the third member of the TRIO and has no clause on an order complied with (domain.md §3, §4 [M]). */
export const ok15Rules: RoundRules = {
  ...ok18Rules,
  signing: { ...ok18Rules.signing, trioNamed: true },
  order: { ...ok18Rules.order, compliedAllows: false },
};
