import { caseIsTold, questionReading, type QuestionReader } from './question-reading';

const question = { askedBy: 'mette', askerThere: true, providerId: 'joblife', caseId: null };
const reader = (more: Partial<QuestionReader> = {}): QuestionReader => ({
  personId: 'somebody',
  roles: [],
  party: false,
  ...more,
});

describe('who reads a question', () => {
  it('is whoever asked, while they act for the workplace', () => {
    const mette = reader({ personId: 'mette' });
    expect(questionReading(question, mette)).toBe('asker');
    expect(questionReading({ ...question, askerThere: false }, mette)).toBeNull();
  });

  it('is the provider that was asked, and no other', () => {
    expect(questionReading(question, reader({ roles: [{ providerId: 'joblife' }] }))).toBe('provider');
    expect(questionReading(question, reader({ roles: [{ providerId: 'ruc' }] }))).toBeNull();
    expect(questionReading(question, reader({ roles: [{ providerId: null }] }))).toBeNull();
  });

  it('is the parties of the case it was attached to, not before', () => {
    expect(questionReading(question, reader({ party: true }))).toBeNull();
    expect(questionReading({ ...question, caseId: 'c' }, reader({ party: true }))).toBe('party');
    expect(questionReading({ ...question, caseId: 'c' }, reader())).toBeNull();
    const left = { ...question, caseId: 'c', askerThere: false };
    expect(questionReading(left, reader({ personId: 'mette', party: true }))).toBe('party');
  });
});

describe('the case a question is attached to', () => {
  const sent = { state: 'moved', providerId: 'joblife' } as const;

  it('is told to who asked and to the parties, always', () => {
    expect(caseIsTold({ ...sent, state: 'open' }, 'asker', null)).toBe(true);
    expect(caseIsTold(sent, 'party', 'ruc')).toBe(true);
  });

  it('is told to the provider once it was sent to it, while the case is its own', () => {
    expect(caseIsTold(sent, 'provider', 'joblife')).toBe(true);
    expect(caseIsTold({ ...sent, state: 'answered' }, 'provider', null)).toBe(false);
    expect(caseIsTold(sent, 'provider', null)).toBe(false);
    expect(caseIsTold(sent, 'provider', 'ruc')).toBe(false);
  });
});
