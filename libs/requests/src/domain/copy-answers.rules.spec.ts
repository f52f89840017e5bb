import { fullAnswers } from '../testing/request.builder';
import { answersToCopy } from './copy-answers.rules';

describe('what a new draft takes from an earlier request', () => {
  const person = '3f0f6a0c-51f0-4d3e-9d51-9c9f3a1d2b10';
  const there = { themes: ['organisational-change'], personIds: [person] };

  it('is what the workplace says of itself, not how things stood, nor who was told', () => {
    const outside = [{ name: 'MED', how: 'på mødet', on: '2026-11-02' }];
    const { baseline: _, ...carried } = fullAnswers(person);
    expect(
      answersToCopy({ ...fullAnswers(person), baselineWords: 'Travlt', informedOutside: outside }, there),
    ).toEqual(carried);
  });

  it('leaves out themes no round has, and people who are gone', () => {
    const copied = answersToCopy(fullAnswers(person), { themes: [], personIds: [] });
    expect(copied).not.toHaveProperty('themes');
    expect(copied).not.toHaveProperty('informed');
  });

  it('keeps that none of the themes fits, where that was the answer', () => {
    expect(answersToCopy({ themes: [], themeJustification: 'Fordi' }, there)).toEqual({
      themes: [],
      themeJustification: 'Fordi',
    });
    expect(answersToCopy({}, there)).toEqual({});
  });
});
