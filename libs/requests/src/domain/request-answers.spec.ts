import { answerFields, answerSchemas } from './request-answers';

const id = '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11';

describe('answers of a request', () => {
  it.each([
    ['title', 'Ro på', ['', '   ', 'x'.repeat(121), 7, null]],
    ['kind', 'inspiration', ['help', '', null]],
    ['level', 'strategic', ['both', 1]],
    ['themes', [], ['organisational-change', Array.from({ length: 9 }, () => 'x'), ['']]],
    ['themeJustification', '', ['x'.repeat(2001)]],
    ['focusTopic', 'workload', ['x'.repeat(61)]],
    ['purpose', 'crisis', ['other']],
    ['coreTask', 'Vi plejer.', ['', '   ', 'x'.repeat(4001)]],
    ['wanted', 'En plan.', ['', ['En plan.']]],
    ['existing', 'Møder.', ['']],
    ['followUp', 'TRIO.', ['']],
    ['followUpTalk', true, [false, 'true', 1]],
    [
      'baseline',
      { workload: 1, cooperation: 5, influence: 3, safety: 2 },
      [
        { workload: 1, tempo: 2 },
        { workload: 0, cooperation: 5, influence: 3, safety: 2 },
        { workload: 1.5, cooperation: 5, influence: 3, safety: 2 },
      ],
    ],
    ['baselineWords', '', ['x'.repeat(2001)]],
    ['informed', [id], [['mette'], Array.from({ length: 21 }, () => id)]],
    [
      'informedOutside',
      [{ name: 'MED', how: 'på mødet', on: '2026-11-19' }],
      [
        [{ name: '', how: 'x', on: '2026-11-19' }],
        [{ name: 'MED', how: 'x', on: 'i går' }],
        [{ name: 'MED', who: 'x' }],
      ],
    ],
  ] as const)('%s', (field, good, bad) => {
    expect(answerSchemas[field].safeParse(good).success).toBe(true);
    for (const value of bad)
      expect([value, answerSchemas[field].safeParse(value).success]).toEqual([value, false]);
  });

  it('are all tried above', () => {
    expect(answerFields).toHaveLength(16);
  });
});
