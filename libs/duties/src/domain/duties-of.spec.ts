import { draftFacts } from '../testing/duty-facts';
import { type CaseDutyFacts, dutiesOf } from './duties-of';

const now = new Date('2026-12-10T09:00:00Z');
const clock = { startedAt: draftFacts.stageSince, dueAt: new Date('2026-12-17T22:59:59Z'), stoppedAt: null };
const kinds = (facts: Partial<CaseDutyFacts>) =>
  dutiesOf({ ...draftFacts, ...facts }, now).duties.map(({ kind }) => kind);
const plan = [
  { id: 'a', kind: 'follow-up-talk', plannedOn: '2026-12-18', state: 'planned', settledAt: null } as const,
];

describe('who owes what in a case', () => {
  it('is put together from what each lib asks for, with the case’s own matter first', () => {
    expect(kinds({})).toEqual(['finish-draft']);
    const question = { id: 'q', side: 'provider', askedAt: now } as const;
    const clocks = [
      { ...clock, id: 'k-1', kind: 'dialogue' },
      { ...clock, id: 'k-2', kind: 'contract' },
    ] as const;
    const sent = { stage: 'sent_to_provider', providerId: 'p', clocks, pauses: [question] } as const;
    expect(kinds(sent)).toEqual(['accept-and-take-contact', 'answer-pause', 'send-contract']);
    const evaluation = {
      id: 'v',
      kind: 'satisfaction',
      state: 'open',
      opensAt: now,
      closesAt: null,
      answered: ['employees'],
    } as const;
    const done = {
      stage: 'satisfaction',
      providerId: 'p',
      activities: plan,
      earned: true,
      standsAt: now,
    } as const;
    expect(kinds({ ...done, evaluations: [evaluation] })).toEqual([
      'hold-follow-up',
      'send-invoice',
      'answer-satisfaction',
    ]);
  });

  it('changes by time alone at the next instant of its plan, and never when there is none', () => {
    expect(dutiesOf(draftFacts, now).changesAt).toBeNull();
    const { changesAt } = dutiesOf(
      { ...draftFacts, stage: 'effect', providerId: 'p', activities: plan },
      now,
    );
    expect(changesAt).toEqual(new Date('2026-12-18T23:00:00Z'));
  });

  it.each(['closed', 'withdrawn', 'lapsed'] as const)(
    'is nothing, and changes no more, when it is %s',
    (stage) => {
      const unpaid = [{ id: 'i', sentAt: now, approvedAt: null, approvedSide: null }];
      const facts = { ...draftFacts, stage, providerId: 'p', activities: plan, unpaid };
      expect(dutiesOf(facts, now)).toEqual({ duties: [], changesAt: null });
    },
  );
});
