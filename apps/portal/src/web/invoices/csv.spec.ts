import { csvKroner, toCsv } from './csv';

describe('CSV', () => {
  it('quotes what would break a row and defuses formulas', () => {
    expect(
      toCsv([
        ['a', 'b;c', 'd"e'],
        ['=1+1', '-5,00', '@x'],
      ]),
    ).toBe(`\uFEFFa;"b;c";"d""e"\r\n'=1+1;-5,00;'@x\r\n`);
  });

  it('writes øre as kroner', () => {
    expect([4_500_000n, 5n, -12_345n, 0n].map(csvKroner)).toEqual(['45000,00', '0,05', '-123,45', '0,00']);
  });
});
