import { activityStates, nextActivityStates } from './activity-state';
import { attestationStates, nextAttestationStates } from './attestation-state';
import { nextUndoStates, undoStates } from './undo-state';
import { earlyEndStates, nextEarlyEndStates } from './early-end-state';
import { invoiceStates, nextInvoiceStates } from './invoice-state';

interface Table {
  name: string;
  states: readonly string[];
  next: Record<string, readonly string[]>;
  ends: readonly string[];
}

const tables: Table[] = [
  { name: 'activity', states: activityStates, next: nextActivityStates, ends: ['held', 'cancelled'] },
  {
    name: 'attestation',
    states: attestationStates,
    next: nextAttestationStates,
    ends: ['withdrawn'],
  },
  {
    name: 'undo',
    states: undoStates,
    next: nextUndoStates,
    ends: undoStates.filter((state) => state !== 'open'),
  },
  {
    name: 'early end',
    states: earlyEndStates,
    next: nextEarlyEndStates,
    ends: earlyEndStates.filter((state) => state !== 'open'),
  },
  { name: 'invoice', states: invoiceStates, next: nextInvoiceStates, ends: ['paid', 'credited'] },
];

describe.each(tables)('the $name table', ({ states, next, ends }) => {
  const reachable = (start: string) => {
    const seen = new Set([start]);
    for (const state of seen) for (const target of next[state] ?? []) seen.add(target);
    return seen;
  };

  it('names every state and no unknown one', () => {
    expect(Object.keys(next).sort()).toEqual([...states].sort());
    for (const targets of Object.values(next))
      expect(targets.filter((one) => !states.includes(one))).toEqual([]);
  });

  it('reaches every state from the first, and ends only where it should', () => {
    expect([...reachable(states[0] ?? '')].sort()).toEqual([...states].sort());
    expect(states.filter((state) => next[state]?.length === 0).sort()).toEqual([...ends].sort());
  });
});
