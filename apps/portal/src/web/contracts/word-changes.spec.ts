import fc from 'fast-check';
import { type ChangedWords, wordChanges } from './word-changes';

const told = (pieces: readonly ChangedWords[]) =>
  pieces.map(({ text, gone, fresh }) => (gone ? `[-${text}-]` : fresh ? `[+${text}+]` : text)).join('');
const without = (what: 'gone' | 'fresh', pieces: readonly ChangedWords[]) =>
  pieces
    .filter((piece) => !piece[what])
    .map(({ text }) => text)
    .join('');

describe('what became of a text', () => {
  it('is told in whole words, also those with Danish letters', () => {
    expect(
      told(
        wordChanges('Vi holder fem korte møder på afdelingen.', 'Vi holder fire korte møder på afdelingen.'),
      ),
    ).toBe('Vi holder [-fem-][+fire+] korte møder på afdelingen.');
    expect(told(wordChanges('Det er nødvendigt', 'Det er nødvendig'))).toBe(
      'Det er [-nødvendigt-][+nødvendig+]',
    );
    expect(told(wordChanges('Prisen er 48.500 kr.', 'Prisen er 60.000,50 kr.'))).toBe(
      'Prisen er [-48.500-][+60.000,50+] kr.',
    );
    expect(told(wordChanges('', 'Nyt'))).toBe('[+Nyt+]');
    expect(told(wordChanges('Det samme', 'Det samme'))).toBe('Det samme');
  });

  it('holds both texts whole, whatever they are', () => {
    const words = fc.array(fc.constantFrom('møde', 'år', 'TRIO', '12.', 'på', '\n\n', ' ', '<b>', 'fem'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, words, (one, two) => {
        const [before, after] = [one.join(' '), two.join(' ')];
        const pieces = wordChanges(before, after);
        expect([without('fresh', pieces), without('gone', pieces)]).toEqual([before, after]);
      }),
    );
  });
});
