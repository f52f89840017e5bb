import { answerReminders, clockReminders } from '@samraad/deadlines';
import { someDutyRules as rules } from '@samraad/deadlines/testing';
import { stages } from '@samraad/requests';
import { dialogueDuties, type DialogueDutyFacts, dialogueDutyKinds } from './dialogue.duties';

const at = (instant: string) => new Date(instant);

const dialogue = {
  id: 'k-1',
  kind: 'dialogue',
  startedAt: at('2026-11-12T09:00:00Z'),
  dueAt: at('2026-11-19T22:59:59Z'),
  stoppedAt: null,
} as const;
const contract = { ...dialogue, id: 'k-2', kind: 'contract', dueAt: at('2026-12-10T22:59:59Z') } as const;
const sent: DialogueDutyFacts = {
  stage: 'sent_to_provider',
  providerId: 'p-1',
  acceptedAt: null,
  clocks: [contract, dialogue],
  pauses: [],
  promises: [],
  changes: [],
};
const owed = (facts: Partial<DialogueDutyFacts>) => dialogueDuties({ ...sent, ...facts }, rules);
const provider = { of: 'provider', providerId: 'p-1' };
const accepted = at('2026-11-13T09:00:00Z');
const stopped = { ...dialogue, stoppedAt: at('2026-11-14T09:00:00Z') };

describe('what a provider owes first', () => {
  it('is to accept and take contact, by the dialogue clock', () => {
    expect(owed({})).toEqual([
      {
        kind: 'accept-and-take-contact',
        key: 'contact:k-1',
        holder: provider,
        since: dialogue.startedAt,
        by: dialogue.dueAt,
        subject: 'k-1',
      },
    ]);
  });

  it('is contact when it has accepted: the same duty, by the same clock', () => {
    expect(owed({ acceptedAt: accepted })).toEqual([
      expect.objectContaining({ kind: 'take-contact', key: 'contact:k-1', by: dialogue.dueAt }),
    ]);
  });

  it('is its answer when they have talked, by the contract clock', () => {
    const facts = { clocks: [stopped, contract] };
    expect(owed(facts)).toEqual([
      {
        kind: 'accept',
        key: 'contact:k-2',
        holder: provider,
        since: contract.startedAt,
        by: contract.dueAt,
        subject: 'k-2',
      },
    ]);
    expect(owed({ ...facts, acceptedAt: accepted })[0]?.kind).toBe('accept');
  });

  it('is nothing without both clocks, without a provider, or in another stage', () => {
    expect(owed({ clocks: [dialogue] })).toEqual([]);
    expect(owed({ clocks: [contract] })).toEqual([]);
    const question = { id: 'q', side: 'provider', askedAt: accepted } as const;
    expect(owed({ providerId: null, pauses: [question] })).toEqual([]);
    const others = stages.filter((stage) => stage !== 'sent_to_provider');
    expect(others.flatMap((stage) => owed({ stage }))).toEqual([]);
  });
});

describe('an open question', () => {
  const askedAt = at('2026-12-18T09:00:00Z');
  const by = at('2027-01-07T22:59:59Z');

  it('is owed an answer by the other party, in ten working days over Christmas', () => {
    const pauses = [
      { id: 'q-1', side: 'provider', askedAt },
      { id: 'q-2', side: 'management', askedAt },
      { id: 'q-3', side: 'employees', askedAt },
    ] as const;
    const duty = { kind: 'answer-pause', since: askedAt, by };
    expect(owed({ stage: 'in_dialogue', pauses })).toEqual([
      { ...duty, key: 'answer-pause:q-1', holder: { of: 'parties', unitId: null }, subject: 'q-1' },
      { ...duty, key: 'answer-pause:q-2', holder: provider, subject: 'q-2' },
      { ...duty, key: 'answer-pause:q-3', holder: provider, subject: 'q-3' },
    ]);
  });

  it('about a new day is one of its own', () => {
    const promises = [{ id: 'q-1', side: 'provider', askedAt }] as const;
    expect(owed({ promises }).map(({ kind, key }) => [kind, key])).toEqual([
      ['accept-and-take-contact', 'contact:k-1'],
      ['answer-promise', 'answer-promise:q-1'],
    ]);
  });
});

describe('a wish of one side for another provider', () => {
  it('is answered by the other, in the stages in which it can be agreed on', () => {
    const changes = [{ id: 'q-1', side: 'management', askedAt: accepted }] as const;
    const kinds = stages.filter((stage) =>
      owed({ stage, changes }).some(
        ({ kind, holder }) => kind === 'answer-change' && holder.of === 'side' && holder.side === 'employees',
      ),
    );
    expect(kinds).toEqual(['sent_to_provider', 'in_dialogue']);
  });
});

describe('how it is reminded', () => {
  it('is declared with each kind', () => {
    const clock = { rank: 10, concerns: ['parties', 'central'], reminders: clockReminders };
    const question = { rank: 30, concerns: [], reminders: answerReminders };
    expect(dialogueDutyKinds).toEqual({
      'accept-and-take-contact': clock,
      'take-contact': clock,
      accept: clock,
      'answer-pause': question,
      'answer-promise': question,
      'answer-change': question,
    });
  });
});
