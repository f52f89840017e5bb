import { isId, newId, newReference } from './new-id';

describe('ids', () => {
  it('are new each time', () => {
    expect(isId(newId())).toBe(true);
    expect(newId()).not.toBe(newId());
  });

  it.each([
    ['7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11', true],
    ['7D9F0A52-6E0D-4E57-8C57-2D8E4B8A1C11', true],
    ['x7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11', false],
    ['7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11x', false],
    ['7g9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11', false],
    ['7d9f0a526e0d4e578c572d8e4b8a1c11', false],
    ['7d9f0a5-6e0d-4e57-8c57-2d8e4b8a1c11', false],
    ['7d9f0a52-6e0-4e57-8c57-2d8e4b8a1c11', false],
    ['', false],
    [7, false],
    [['7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11'], false],
  ])('can be %s: %s', (text, can) => {
    expect(isId(text)).toBe(can);
  });

  it('have a reference to read aloud, in letters that are not mistaken', () => {
    const many = Array.from({ length: 400 }, newReference);
    for (const one of many) expect(one).toMatch(/^SR-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{2}$/);
    expect(new Set(many).size).toBeGreaterThan(390);
  });
});
