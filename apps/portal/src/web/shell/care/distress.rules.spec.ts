import { hasDistress } from './distress.rules';
import { distressWords } from './distress-words.da';

describe('words of acute distress', () => {
  it.each([...distressWords])('finds »%s« wherever it stands', (phrase) => {
    expect(hasDistress({ wanted: `Vi har travlt. ${phrase.toUpperCase()}! Og så videre.` })).toBe(true);
    expect(hasDistress({ rows: [{ how: phrase }] })).toBe(true);
  });

  it('finds them through line breaks, punctuation and what Word hides between letters', () => {
    expect(hasDistress('Jeg vil\nikke   leve, mere')).toBe(true);
    expect(hasDistress('selv\u00admords\u200btanker')).toBe(true);
    // Å as a letter and a ring.
    expect(hasDistress('sla\u030a mig ihjel')).toBe(true);
  });

  it.each([
    'Vi arbejder med selvmordsforebyggelse og selvmordsrisiko på afsnittet.',
    'Der er travlt, og folk bryder sammen i vagterne.',
    'Vold og trusler fylder meget, og medarbejdere er bange for at gå alene.',
    'Vi vil ikke leve med de lange ventetider.',
    'Dødsfald på afdelingen rammer os hårdt.',
    'Pårørende truer med at slå ihjel.',
    'Det er livsnødvendigt, at vi lever op til kravene.',
    'Vi skal holde ud til sommerferien.',
  ])('leaves a workplace’s own words alone: %s', (text) => {
    expect(hasDistress({ wanted: text })).toBe(false);
  });

  it('takes whatever a form may hold, and nothing else for words', () => {
    for (const none of [null, undefined, 7, true, [], {}, '', { a: null, b: [1] }])
      expect(hasDistress(none)).toBe(false);
    expect(hasDistress('😀'.repeat(50_000))).toBe(false);
  });

  it('is a list without the same twice, in small letters', () => {
    expect(new Set(distressWords).size).toBe(distressWords.length);
    expect(distressWords.filter((one) => one !== one.toLowerCase() || one !== one.trim())).toEqual([]);
  });
});
