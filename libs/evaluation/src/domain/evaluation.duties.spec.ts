import { answerReminders, lapsingReminders } from '@samraad/deadlines';
import { someDutyRules as rules } from '@samraad/deadlines/testing';
import { type DutyEvaluation, evaluationDuties, evaluationDutyKinds } from './evaluation.duties';

const at = (instant: string) => new Date(instant);

const satisfaction: DutyEvaluation = {
  id: 'v-1',
  kind: 'satisfaction',
  state: 'open',
  opensAt: at('2026-12-18T09:00:00Z'),
  closesAt: null,
  answered: [],
};
const effect: DutyEvaluation = {
  id: 'v-2',
  kind: 'effect',
  state: 'scheduled',
  opensAt: at('2027-02-28T23:00:00Z'),
  closesAt: at('2027-05-31T21:59:59Z'),
  answered: ['management'],
};

describe('what is owed to the evaluations', () => {
  it('is an answer of each side; that of satisfaction in ten working days', () => {
    const duty = {
      kind: 'answer-satisfaction',
      since: satisfaction.opensAt,
      by: at('2027-01-07T22:59:59Z'),
      subject: 'v-1',
    };
    expect(evaluationDuties([satisfaction], rules)).toEqual([
      {
        ...duty,
        key: 'answer-satisfaction:management',
        holder: { of: 'side', side: 'management', unitId: null },
      },
      {
        ...duty,
        key: 'answer-satisfaction:employees',
        holder: { of: 'side', side: 'employees', unitId: null },
      },
    ]);
  });

  it('is known before the window opens, ends with it, and is only of the side that has not answered', () => {
    expect(evaluationDuties([effect], rules)).toEqual([
      {
        kind: 'answer-effect',
        key: 'answer-effect:employees',
        holder: { of: 'side', side: 'employees', unitId: null },
        since: effect.opensAt,
        by: effect.closesAt,
        subject: 'v-2',
      },
    ]);
  });

  it('is nothing when it has closed or both have answered', () => {
    expect(evaluationDuties([{ ...satisfaction, state: 'closed' }], rules)).toEqual([]);
    expect(evaluationDuties([{ ...effect, answered: ['employees', 'management'] }], rules)).toEqual([]);
  });

  it('is reminded before its day, on it, and that of satisfaction weekly after', () => {
    expect(evaluationDutyKinds).toEqual({
      'answer-satisfaction': {
        rank: 12,
        concerns: [],
        reminders: { ...answerReminders, before: [5], concernAfter: null },
      },
      'answer-effect': { rank: 14, concerns: [], reminders: lapsingReminders(20, 5) },
    });
  });
});
