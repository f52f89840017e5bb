import './da';
import { refusal } from '../refusals/refusal';
import { defineTexts, hasText, refusalText, t, textOf, type Placeholders } from './texts';

defineTexts({
  'spec.filled': '{count} af {max}, {count} i alt',
  'spec.plain': 'Uden',
  'spec.ends': 'Højst {max}. Ikke mere.',
});

/** What the compiler must refuse (`npm run check:types` reads the comments); never called. */
export function refusedByTheCompiler(either: 'invalid' | 'forbidden', any: string): string[] {
  return [
    // @ts-expect-error -- no such key
    t('platform.nothing-of-the-kind'),
    // @ts-expect-error -- a key from data goes through textOf
    t(any),
    // @ts-expect-error -- a template that can become anything
    t(`platform.${any}`),
    t(`platform.${either}`),
    // @ts-expect-error -- a refusal without words
    refusal('platform.nothing-of-the-kind').key,
    refusal('platform.stale', {}, 409).key,
  ];
}

const names: Placeholders<'{count} af {max}'>[] = ['count', 'max'];
// @ts-expect-error -- a name that the words don't ask for
const wrong: Placeholders<'{count} af {max}'> = 'other';

describe('texts', () => {
  it('knows its keys and throws on an unknown one', () => {
    expect(hasText('spec.plain')).toBe(true);
    expect(t('platform.invalid')).toContain('Ret felterne');
    expect(() => textOf('spec.unknown')).toThrow('no text for spec.unknown');
    expect(names).not.toContain(wrong);
  });

  it('ends a sentence once, also when a value ends with a full stop', () => {
    const ends = (max: string) => textOf('spec.ends', { max });
    expect([ends('20 kr.'), ends('20'), ends('…')]).toEqual([
      'Højst 20 kr. Ikke mere.',
      'Højst 20. Ikke mere.',
      'Højst …. Ikke mere.',
    ]);
  });

  it('fills every brace of a name, and leaves one that got no value to be seen', () => {
    expect(textOf('spec.filled', { count: 2, max: 5 })).toBe('2 af 5, 2 i alt');
    expect(textOf('spec.filled', { count: 2 })).toBe('2 af {max}, 2 i alt');
    expect(refusalText({ key: 'spec.filled', params: { count: 1, max: 1 } })).toBe('1 af 1, 1 i alt');
  });

  it('refuses two words for one key', () => {
    expect(() => defineTexts({ 'spec.plain': 'Andet' })).toThrow('defined twice');
    expect(defineTexts({ 'spec.plain': 'Uden', 'spec.ends': 'Højst {max}. Ikke mere.' })).toEqual({
      'spec.plain': 'Uden',
      'spec.ends': 'Højst {max}. Ikke mere.',
    });
  });
});
