import { evaluationStates, nextEvaluationStates, stateAt, type EvaluationState } from './evaluation-state';

describe('the states of an evaluation', () => {
  it('lead from scheduled to every state and end only when closed', () => {
    const seen = new Set<EvaluationState>(['scheduled']);
    for (const state of seen) for (const next of nextEvaluationStates[state]) seen.add(next);
    expect([...seen].sort()).toEqual([...evaluationStates].sort());
    expect(evaluationStates.filter((state) => nextEvaluationStates[state].length === 0)).toEqual(['closed']);
  });

  it.each([
    ['scheduled', '2027-03-19T22:59:59Z', 'scheduled'],
    ['scheduled', '2027-03-19T23:00:00Z', 'open'],
    ['open', '2027-03-19T22:59:59Z', 'open'],
    ['open', '2027-06-20T21:59:59Z', 'open'],
    ['open', '2027-06-20T22:00:00Z', 'closed'],
    ['scheduled', '2027-06-20T22:00:00Z', 'closed'],
    ['closed', '2027-04-01T10:00:00Z', 'closed'],
  ] as const)('go by the clock when the worker is late: %s at %s is %s', (state, now, expected) => {
    const window = { opensAt: new Date('2027-03-19T23:00:00Z'), closesAt: new Date('2027-06-20T21:59:59Z') };
    expect(stateAt({ state, ...window }, new Date(now))).toBe(expected);
    if (state === 'open') expect(stateAt({ state, ...window, closesAt: null }, new Date(now))).toBe('open');
  });
});
