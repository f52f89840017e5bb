import { ok18Rules } from '../seed/round-rules.seed';
import { roundRulesSchema } from './round-rules';

const accepts = (rules: unknown) => roundRulesSchema.safeParse(rules).success;

describe('roundRulesSchema', () => {
  it('accepts a full set of rules', () => {
    expect(accepts(ok18Rules)).toBe(true);
  });

  it('gives a round stored before a rule was made that rule’s default', () => {
    const {
      answerWorkingDays,
      reportHeldWorkingDays,
      invoiceWorkingDays,
      payDays,
      approveBeforePay,
      contractSigners,
      attestedBy,
      followUpGraceWorkingDays,
      latePatternShare,
      modelChoiceReminderDays,
      moneyCarriesOver,
      ...stored
    } = ok18Rules;
    expect(roundRulesSchema.parse(stored)).toEqual({
      ...stored,
      answerWorkingDays: 10,
      reportHeldWorkingDays: 5,
      invoiceWorkingDays: 20,
      payDays: 30,
      approveBeforePay: false,
      contractSigners: 'coordinating',
      attestedBy: 'either',
      followUpGraceWorkingDays: 10,
      latePatternShare: 0.2,
      modelChoiceReminderDays: [21, 7, 1],
      moneyCarriesOver: false,
    });
    expect(contractSigners).toBe('coordinating');
    expect([modelChoiceReminderDays, moneyCarriesOver]).toEqual([[21, 7, 1], false]);
    expect([
      answerWorkingDays,
      reportHeldWorkingDays,
      invoiceWorkingDays,
      payDays,
      followUpGraceWorkingDays,
    ]).toEqual([10, 5, 20, 30, 10]);
    // The seeds' rounds want it; one stored before goes on as it was.
    expect(approveBeforePay).toBe(true);
    expect(attestedBy).toBe('either');
    expect(latePatternShare).toBe(0.2);
    // A round signed by both sides, one of each, means what it always has.
    const { mainCommittee, employeeSigners, trioSigns, ...signing } = ok18Rules.signing;
    expect(roundRulesSchema.parse({ ...ok18Rules, signing }).signing).toEqual(ok18Rules.signing);
    expect([mainCommittee, employeeSigners, trioSigns]).toEqual([true, 1, false]);
  });

  it.each([
    ['a pattern of more than all', { ...ok18Rules, latePatternShare: 1.1 }],
    ['a pattern of none', { ...ok18Rules, latePatternShare: 0 }],
    ['more signers than roles', { ...ok18Rules, signing: { ...ok18Rules.signing, employeeSigners: 3 } }],
    [
      'as many as the same role twice',
      { ...ok18Rules, signing: { ...ok18Rules.signing, employeeRoles: ['amr', 'amr'], employeeSigners: 2 } },
    ],
    [
      'a third of the TRIO who signs unnamed',
      { ...ok18Rules, signing: { ...ok18Rules.signing, trioSigns: true } },
    ],
    ['a threshold of 0', { ...ok18Rules, answerThreshold: 0 }],
    ['an unknown rule', { ...ok18Rules, dialogueDays: 7 }],
    ['a missing rule', { ...ok18Rules, answerThreshold: undefined }],
    ['a clock of no days', { ...ok18Rules, clocks: { dialogueDays: 0, contractDays: 28 } }],
    ['half a day', { ...ok18Rules, contractLapseDays: 20.5 }],
    ['a closing day that is no date', { ...ok18Rules, closingDays: ['2026-02-30'] }],
    [
      'a side that nobody may sign for',
      { ...ok18Rules, signing: { ...ok18Rules.signing, employeeRoles: [] } },
    ],
    [
      'a manager on the employee side',
      { ...ok18Rules, signing: { ...ok18Rules.signing, employeeRoles: ['manager'] } },
    ],
    [
      'an effect window that closes before it opens',
      { ...ok18Rules, effectOpensMonths: 6, effectClosesMonths: 3 },
    ],
    ['an effect window of no time', { ...ok18Rules, effectOpensMonths: 3, effectClosesMonths: 3 }],
    ['no warning at all', { ...ok18Rules, warningWorkingDays: [] }],
  ])('refuses %s', (_what, rules) => {
    expect(accepts(rules)).toBe(false);
  });
});
