import fc from 'fast-check';
import { checkCodeOfFile, checkNumberOf, readCheckCode } from './check-code';

const hexadecimal = (length: number) =>
  fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length });

describe('a check code', () => {
  it('is read back from a check number, however it is typed', () => {
    fc.assert(
      fc.property(hexadecimal(64), (digits) => {
        const hash = digits.join('');
        const number = checkNumberOf(hash);
        expect(number).toMatch(/^[0-9a-f]{4}(-[0-9a-f]{4}){3}$/);
        const read = hash.slice(0, 16);
        expect([number, ` ${number.toUpperCase()} `, number.replaceAll('-', ' ')].map(readCheckCode)).toEqual(
          [read, read, read],
        );
        expect(readCheckCode(hash.match(/.{1,8}/g)?.join(' \n') ?? '')).toBe(hash);
      }),
    );
  });

  it('is nothing else: not shorter, not between, not other letters', () => {
    const wrong = [
      '',
      'abc',
      'a'.repeat(15),
      'a'.repeat(17),
      'a'.repeat(63),
      'a'.repeat(65),
      'g'.repeat(16),
      'SR-7KQ4-M2',
      '%'.repeat(16),
    ];
    expect(wrong.filter((typed) => readCheckCode(typed) !== null)).toEqual([]);
  });

  it('of a file is the SHA-256 of its bytes', () => {
    expect(checkCodeOfFile(Buffer.from('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
