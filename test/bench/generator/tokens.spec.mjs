import { copyOfEmail, copyOfId, copyOfIdInOrder, referenceNumber, valuesOf } from './tokens.mjs';
import { sha256 } from './template.mjs';

const id = '13e769b5-8e34-4e60-9072-c76397855da1';
const copies = Array.from({ length: 2000 }, (_, copy) => copy);

describe('what a copy is called', () => {
  it.each([copyOfId, copyOfIdInOrder])(
    'gives each copy an id of its own, and copy 0 the original (%p)',
    (of) => {
      expect(of(id, 0)).toBe(id);
      expect(new Set(copies.map((copy) => of(id, copy))).size).toBe(copies.length);
      expect(of(id, 1999)).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    },
  );

  it('keeps the order of ids where a text lists them by it', () => {
    const later = '13e769b5-8e34-4e60-9072-c76497855da1';
    expect(copies.every((copy) => copyOfIdInOrder(id, copy) < copyOfIdInOrder(later, copy))).toBe(true);
  });

  it('gives references people can be asked for, each once', () => {
    const found = copies.map(referenceNumber);
    expect(new Set(found).size).toBe(copies.length);
    expect(found.every((one) => /^SR-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{2}$/.test(one))).toBe(true);
  });

  it('gives people of a copied workplace an address of their own', () => {
    expect(copyOfEmail('a.b@c.example', 7)).toBe('a.b+7@c.example');
  });

  it('computes a hash over the values before it', () => {
    const tokens = [
      { kind: 'counted', at: 5, stride: 10 },
      { kind: 'minute' },
      { kind: 'hash', template: ['a', 0, 'b'] },
    ];
    expect(valuesOf(tokens, { copy: 3, jitter: 1234 })).toEqual(['35', '01.234', sha256('a35b')]);
  });
});
