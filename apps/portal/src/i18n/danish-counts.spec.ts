import { countWord, daysInWords, providerCount } from './danish-counts';

describe('Danish counts', () => {
  it('says days as people do', () => {
    expect([7, 28, 21, 10, 1, 0, 91].map(daysInWords)).toEqual([
      'en uge',
      'fire uger',
      'tre uger',
      'ti dage',
      'en dag',
      'nul dage',
      '13 uger',
    ]);
  });

  it('counts providers', () => {
    expect([1, 3, 40].map(providerCount)).toEqual(['En udbyder', 'Tre udbydere', '40 udbydere']);
    expect(countWord(13)).toBe('13');
  });
});
