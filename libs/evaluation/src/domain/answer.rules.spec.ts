import { mayAnswer, mayReadAnswer, type AnsweringFacts } from './answer.rules';

const facts = (more: Partial<AnsweringFacts>): AnsweringFacts => ({
  state: 'open',
  opensDay: '2027-03-20',
  answered: [],
  ...more,
});

describe('who may answer', () => {
  it('is each side, once', () => {
    expect(mayAnswer(facts({}), 'management')).toBe(true);
    expect(mayAnswer(facts({ answered: ['management'] }), 'employees')).toBe(true);
    expect(mayAnswer(facts({ answered: ['management'] }), 'management')).toMatchObject({
      key: 'evaluation.already-answered',
      status: 409,
    });
  });

  it('is nobody before the window opens or after it has closed', () => {
    expect(mayAnswer(facts({ state: 'scheduled' }), 'management')).toMatchObject({
      key: 'evaluation.not-open-yet',
      params: { day: '2027-03-20' },
    });
    expect(mayAnswer(facts({ state: 'closed' }), 'employees')).toMatchObject({ key: 'evaluation.over' });
  });
});

describe('who may read an answer', () => {
  it('is the other side only when its own is given, or the time is over', () => {
    expect(mayReadAnswer(facts({ answered: ['management'] }), 'employees', 'management')).toBe(false);
    const both = facts({ answered: ['management', 'employees'] });
    expect(mayReadAnswer(both, 'employees', 'management')).toBe(true);
    const over = facts({ state: 'closed', answered: ['management'] });
    expect(mayReadAnswer(over, 'employees', 'management')).toBe(true);
  });

  it('is always the own side, the provider and the central parties', () => {
    expect(mayReadAnswer(facts({ answered: ['management'] }), 'management', 'management')).toBe(true);
    expect(mayReadAnswer(facts({}), 'management', 'management')).toBe(true);
    expect(mayReadAnswer(facts({ answered: ['management'] }), null, 'management')).toBe(true);
  });
});
