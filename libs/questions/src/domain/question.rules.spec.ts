import { hourOfDay } from '@samraad/deadlines';
import {
  bodyGiven,
  mayAttach,
  mayBeAsked,
  mayClose,
  mayWriteIn,
  questionLimits,
  remindAt,
  stateAfter,
  subjectGiven,
} from './question.rules';
import { type QuestionState, questionStates } from './question-state';

const key = (answer: unknown) => (answer as { key?: string }).key ?? answer;
const standing = (state: QuestionState, askerThere = true) => ({ state, askerThere });

describe('the words of a question', () => {
  it('are kept as they are, also when they are only pictures', () => {
    expect(subjectGiven('  Mobning\n i teamet ')).toBe('Mobning i teamet');
    expect(bodyGiven(' 🙂🙂 ')).toBe('🙂🙂');
    expect(bodyGiven('<script>alert(1)</script>')).toBe('<script>alert(1)</script>');
  });

  it('must be there, and within their length', () => {
    expect(key(subjectGiven(' \u200b '))).toBe('questions.subject-missing');
    expect(key(bodyGiven('\u00a0'))).toBe('questions.body-missing');
    expect(key(subjectGiven('x'.repeat(questionLimits.subject + 1)))).toBe('questions.subject-too-long');
    expect(key(bodyGiven('x'.repeat(100_000)))).toBe('questions.body-too-long');
    expect(bodyGiven('x'.repeat(questionLimits.body))).toHaveLength(questionLimits.body);
  });
});

describe('a provider', () => {
  const day = '2026-11-20';
  it('may be asked though it is paused or still to come, and not once it is ended', () => {
    expect(mayBeAsked([], day)).toBe(true);
    expect(mayBeAsked([{ kind: 'paused', from: '2026-11-01' }], day)).toBe(true);
    expect(mayBeAsked([{ kind: 'taken-in', from: '2026-12-01' }], day)).toBe(true);
    expect(mayBeAsked([{ kind: 'ended', from: '2026-11-20' }], day)).toBe(false);
    expect(mayBeAsked([{ kind: 'ended', from: '2026-11-21' }], day)).toBe(true);
  });

  it('is reminded in the morning when the answer time has gone by', () => {
    const friday = new Date('2026-11-20T13:10:00Z');
    const rules = { answerWorkingDays: 3, closingDays: ['2026-11-24'] };
    expect(remindAt(friday, rules)).toEqual(hourOfDay('2026-11-26', 8));
  });
});

describe('what may be done with a question', () => {
  it('is written in by who asked and who is asked while it is neither closed nor moved', () => {
    for (const reading of ['asker', 'provider'] as const) {
      const answers = questionStates.map((state) => key(mayWriteIn(standing(state), reading)));
      expect(answers).toEqual([true, true, 'questions.closed', 'questions.moved']);
    }
    expect(key(mayWriteIn(standing('open'), 'party'))).toBe('questions.reads-along');
    expect(key(mayWriteIn(standing('open', false), 'provider'))).toBe('questions.asker-gone');
  });

  it('turns the word over', () => {
    expect([stateAfter('provider'), stateAfter('management'), stateAfter('employees')]).toEqual([
      'answered',
      'open',
      'open',
    ]);
  });

  it('is closed by who asked, once', () => {
    const answers = questionStates.map((state) => key(mayClose({ state }, 'asker')));
    expect(answers).toEqual([true, true, 'questions.closed', 'questions.moved']);
    expect(key(mayClose({ state: 'open' }, 'provider'))).toBe('questions.only-asker');
    expect(key(mayClose({ state: 'open' }, 'party'))).toBe('questions.only-asker');
  });

  it('is attached by who asked, once, also when it is closed', () => {
    const answers = questionStates.map((state) =>
      key(mayAttach({ state, caseId: null, caseOver: false }, 'asker')),
    );
    expect(answers).toEqual([true, true, true, 'questions.moved']);
    const attached = { state: 'open', caseId: 'c', caseOver: false } as const;
    expect(key(mayAttach(attached, 'asker'))).toBe('questions.already-attached');
    expect(mayAttach({ ...attached, caseOver: true }, 'asker')).toBe(true);
    expect(key(mayAttach({ state: 'open', caseId: null, caseOver: false }, 'provider'))).toBe(
      'questions.only-asker',
    );
  });
});
