import { draftFacts, someRules } from '../testing/duty-facts';
import { dutiesOf } from './duties-of';
import { stages } from '@samraad/requests';
import { quietDuties, quietDutyKinds, type QuietFacts, quietStages } from './quiet.duties';
import { answerReminders } from '@samraad/deadlines';

const at = (instant: string) => new Date(instant);
// Ten working days after Friday the 13th end on Friday the 27th.
const moved = at('2026-11-13T09:00:00Z');
const quiet = at('2026-11-27T22:59:59Z');
const quietFacts: QuietFacts = {
  stage: 'in_dialogue',
  providerId: 'p',
  movedAt: moved,
  plannedUntil: null,
  said: null,
};
const provider = { of: 'provider', providerId: 'p' } as const;
const parties = { of: 'parties', unitId: null } as const;
const other = { kind: 'send-contract', key: 'x', holder: provider, since: moved, subject: null };
const by = (day: string) => ({ ...other, by: at(`${day}T22:59:59Z`) });
const asked = (more: Partial<QuietFacts>, now = quiet, others = [by('2026-12-11')]) =>
  quietDuties({ ...quietFacts, ...more }, others, someRules, now);
const said = (more: Partial<NonNullable<QuietFacts['said']>>) => ({
  ...({ id: 's', answer: 'waits', side: 'provider', at: at('2026-12-01T09:00:00Z'), day: null } as const),
  ...more,
});

describe('a case that has gone quiet', () => {
  it('asks once so many working days are over in which nothing was done', () => {
    const before = new Date(quiet.getTime() - 1);
    expect(asked({}, before)).toEqual({ duties: [], changesAt: quiet });
    expect(asked({})).toEqual({
      duties: [
        {
          ...{ kind: 'say-next-step', key: 'say-next-step', holder: provider, subject: null },
          ...{ since: quiet, by: at('2026-12-11T22:59:59Z') },
        },
      ],
      changesAt: new Date('2026-12-11T22:59:59.001Z'),
    });
  });

  it('waits for what is planned', () => {
    const plannedUntil = at('2027-01-12T08:00:00Z');
    expect(asked({ plannedUntil })).toEqual({ duties: [], changesAt: at('2027-01-26T22:59:59Z') });
    expect(asked({ plannedUntil: at('2026-11-02T08:00:00Z') }).duties).toHaveLength(1);
  });

  it('asks nothing while somebody is late, which is seen anyway', () => {
    expect(asked({}, quiet, [by('2026-11-26')])).toEqual({ duties: [], changesAt: null });
    const due = by('2026-12-11').by;
    expect(asked({}, due).duties).toHaveLength(1);
    expect(asked({}, new Date(due.getTime() + 1))).toEqual({ duties: [], changesAt: null });
  });

  it('asks the parties where the case waits for them', () => {
    const theirs = { ...by('2026-12-11'), holder: { of: 'side', side: 'management', unitId: null } as const };
    expect(quietDuties(quietFacts, [theirs], someRules, quiet).duties[0]?.holder).toEqual(parties);
  });

  it.each(stages.filter((stage) => !quietStages.some((one) => one === stage)))(
    'asks nothing when it is %s',
    (stage) => {
      expect(asked({ stage })).toEqual({ duties: [], changesAt: null });
    },
  );

  it('asks nothing without a provider', () => {
    expect(asked({ providerId: null })).toEqual({ duties: [], changesAt: null });
  });

  it('has a promised day as a duty of who said it', () => {
    expect(asked({ said: said({ answer: 'day', side: 'parties', day: '2026-12-09' }) }).duties).toEqual([
      {
        ...{ kind: 'take-next-step', key: 'take-next-step:s', holder: parties, subject: 's' },
        ...{ since: at('2026-12-01T09:00:00Z'), by: at('2026-12-09T22:59:59Z') },
      },
    ]);
  });

  it('asks the other party when one waits for it', () => {
    expect(asked({ said: said({}) }).duties).toMatchObject([{ kind: 'say-next-step', holder: parties }]);
    expect(asked({ said: said({ side: 'parties' }) }).duties).toMatchObject([
      { kind: 'say-next-step', holder: provider, by: at('2026-12-15T22:59:59Z') },
    ]);
  });

  it('is the central parties’ to help when it is stuck', () => {
    expect(asked({ said: said({ answer: 'stuck' }) }).duties).toMatchObject([
      { kind: 'get-going', key: 'get-going:s', holder: { of: 'central' }, subject: 's' },
    ]);
  });

  it('is the case’s own matter; what follows from an answer stands behind whatever else is owed', () => {
    const reminders = { ...answerReminders, before: [9, 4] };
    expect(quietDutyKinds).toEqual({
      'say-next-step': { rank: 5, concerns: [], reminders },
      'take-next-step': { rank: 40, concerns: ['parties', 'provider'], reminders: answerReminders },
      'get-going': { rank: 40, concerns: [], reminders },
    });
    const facts = { ...draftFacts, ...quietFacts, acceptedAt: moved };
    const clock = {
      id: 'k',
      kind: 'contract' as const,
      startedAt: moved,
      dueAt: at('2026-12-11T22:59:59Z'),
      stoppedAt: null,
    };
    const { duties } = dutiesOf({ ...facts, clocks: [clock] }, quiet);
    expect(duties.map(({ kind }) => kind)).toEqual(['send-contract', 'say-next-step']);
  });
});
