import { readSelfCheck } from './self-check.form';

const fields = (body: object, asksProcess = true) => {
  const read = readSelfCheck(body, asksProcess);
  return read.ok ? 'ok' : read.errors.map((error) => error.field);
};

describe('readSelfCheck', () => {
  const answers = { purpose: 'workplace', agree: 'both', order: 'none', process: 'none' };

  it('reads a whole form', () => {
    expect(readSelfCheck(answers, true)).toMatchObject({ ok: true, data: answers });
  });

  it('asks for what is missing, and for the agreement process only where the round asks', () => {
    const { process: _, ...without } = answers;
    expect(fields({})).toEqual(['purpose', 'agree', 'order', 'process']);
    expect(fields(without)).toEqual(['process']);
    expect(readSelfCheck(without, false)).toMatchObject({ ok: true, data: { process: null } });
  });

  it.each(['crisis', 'personal'])('answers %s at once, without the rest', (purpose) => {
    expect(readSelfCheck({ purpose }, true)).toMatchObject({ ok: true, data: { purpose } });
  });

  it.each([
    ['an answer nobody offered', { ...answers, order: 'maybe' }, ['order']],
    ['two answers to one question', { ...answers, agree: ['both', 'one_side'] }, ['agree']],
    ['something that is no form', null, ['purpose', 'agree', 'order', 'process']],
  ])('says what is wrong with %s', (_what, body, wrong) => {
    expect(fields(body as object)).toEqual(wrong);
  });
});
