import { snippetOf } from './snippet';

const shown = (body: string, asked: string) =>
  snippetOf(body, asked)
    .map(({ text, found }) => (found ? `[${text.trim()}] ` : text))
    .join('')
    .trim();

describe('the piece of a message that a hit shows', () => {
  it('is a short message whole, with what was looked for told apart', () => {
    expect(shown('Vi mødes på\n\nÆrø, siger (mødet).', 'møde')).toBe('Vi [mødes] på Ærø, siger [(mødet).]');
    expect(shown('Vi ses på Ærø.', 'AEROE')).toBe('Vi ses på [Ærø.]');
    expect(shown('Arbejdsmiljøet er godt', 'arbejsmiljø')).toBe('Arbejdsmiljøet er godt');
  });

  it('begins a little before the first hit of a long one', () => {
    const words = Array.from({ length: 80 }, (_, index) => `ord${index}`);
    words[40] = 'plan';
    const text = shown(words.join(' '), 'planen og ord');
    expect(text.startsWith('[ord0 ord1')).toBe(true);
    expect(shown(words.join(' '), 'planen')).toMatch(/^… ord32 ord33 .* ord39 \[plan\] ord41 .* ord63 …$/);
  });

  it('is words only, whatever is in them', () => {
    expect(snippetOf('<script>alert(1)</script> plan', '<script')).toEqual([
      { text: '<script>alert(1)</script> plan ', found: false },
    ]);
    expect(snippetOf('', 'plan')).toEqual([]);
  });
});
