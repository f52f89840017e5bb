import { someDutyRules as rules } from '@samraad/deadlines/testing';
import { requestDuties, type RequestDutyFacts } from './request.duties';

const at = (instant: string) => new Date(instant);

const draft: RequestDutyFacts = {
  stage: 'draft',
  stageSince: at('2026-11-12T09:00:00Z'),
  writtenAt: null,
  lastSignedAt: null,
  looks: [],
  joining: [],
  openings: null,
  asked: [],
  choice: null,
  endorsements: [],
  spreads: [],
  breaches: [],
  choiceEndedAt: null,
  seats: [],
};

describe('a spread that goes on', () => {
  const stated = new Date('2026-11-13T09:00:00Z');
  const signed = new Date('2026-11-16T09:00:00Z');
  const spread = { id: 's', since: stated, allowed: null, decidedAt: null };
  const kinds = (more: Partial<RequestDutyFacts>) =>
    requestDuties({ ...draft, spreads: [spread], lastSignedAt: signed, ...more }, rules).map(
      ({ kind }) => kind,
    );

  it('is the central parties’ to decide once everybody has signed, and nobody’s before', () => {
    expect(kinds({ stage: 'draft' })).not.toContain('decide-process');
    const who = { id: 'a', personId: 'p', side: 'management', unitId: 'u' } as const;
    const asked = [{ ...who, askedAt: stated, expiresAt: signed }];
    expect(kinds({ stage: 'awaiting_signatures', asked })).not.toContain('decide-process');
    expect(kinds({ stage: 'awaiting_signatures' })).toContain('decide-process');
    expect(kinds({ stage: 'in_dialogue' })).toEqual(['decide-process']);
    expect(kinds({ stage: 'contracted' })).toEqual([]);
    const [duty] = requestDuties(
      { ...draft, stage: 'in_dialogue', spreads: [spread], lastSignedAt: signed },
      rules,
    );
    expect(duty).toMatchObject({ holder: { of: 'central' }, since: signed, subject: 's' });
  });

  it('is the parties’ to act on after a no, and nobody’s after a yes', () => {
    const no = { ...spread, allowed: false, decidedAt: signed };
    expect(kinds({ stage: 'in_dialogue', spreads: [no] })).toEqual(['answer-process-refusal']);
    expect(kinds({ stage: 'in_dialogue', spreads: [{ ...no, allowed: true }] })).toEqual([]);
  });
});

describe('a spread that was breached', () => {
  it('is answered for by each side of its workplace, until there is a contract; in a draft the answer is missing there', () => {
    const since = new Date('2026-11-13T09:00:00Z');
    const breaches = [{ id: 'b', unitId: 'u', since, sides: ['management', 'employees'] as const }];
    const owed = (stage: RequestDutyFacts['stage']) =>
      requestDuties({ ...draft, stage, breaches }, rules).filter(({ kind }) => kind === 'answer-breach');
    for (const stage of ['sent_to_provider', 'choosing_provider', 'contract_proposed'] as const)
      expect(owed(stage).map(({ holder }) => holder)).toEqual([
        { of: 'side', side: 'management', unitId: 'u' },
        { of: 'side', side: 'employees', unitId: 'u' },
      ]);
    for (const stage of ['draft', 'awaiting_signatures', 'contracted', 'withdrawn'] as const)
      expect(owed(stage)).toEqual([]);
  });
});
