import fc from 'fast-check';
import { canonicalJson, sha256, type Canonical } from './canonical-json';

describe('canonical JSON', () => {
  it.each<[Canonical, string]>([
    [null, 'null'],
    [true, 'true'],
    [7, '7'],
    [-7, '-7'],
    ['Ro "på"\n', '"Ro \\"på\\"\\n"'],
    [9_000_000n, '"9000000"'],
    [new Date('2026-11-20T09:00:00.123Z'), '"2026-11-20T09:00:00.123Z"'],
    [[], '[]'],
    [[2, 1, null], '[2,1,null]'],
    [{}, '{}'],
    [{ b: 1, a: { d: [], c: 'x' } }, '{"a":{"c":"x","d":[]},"b":1}'],
    [{ å: 1, z: 2, B: 3, a: 4 }, '{"B":3,"a":4,"z":2,"å":1}'],
    // RFC 8785, 3.2.3: the order of keys is that of their UTF-16 units.
    [
      { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 },
      '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
    ],
  ])('of %j is %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it.each([0.5, NaN, Infinity, 2 ** 53])('refuses %s, which two readers could write differently', (value) => {
    expect(() => canonicalJson({ value })).toThrow('only whole numbers');
  });

  it('is the same for the same content, whatever order its keys come in', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean())),
        (content) => {
          const turned = Object.fromEntries(Object.entries(content).reverse());
          expect(canonicalJson(turned)).toBe(canonicalJson(content));
          expect(JSON.parse(canonicalJson(content))).toEqual({ ...content });
        },
      ),
    );
  });
});

describe('sha256', () => {
  it('is that of the UTF-8 bytes', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('æ')).toBe('889be819e24eaa58cd98ff071bc5aa9d9d6b3fea8d62c6cd43778c7370d2bf60');
  });
});
