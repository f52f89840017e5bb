import { clausesError, readClauses, textOfClauses } from './clauses-text';

const clauses = [
  { heading: 'Betaling', text: 'Prisen er {{pris}}.\n\nDen betales af rammen.' },
  { heading: 'Tavshed', text: 'Alle har tavshedspligt, se § 4 i loven.' },
];

describe('a standard contract as one text', () => {
  it('comes back as the clauses it was made of, whatever the line ends', () => {
    expect(readClauses(textOfClauses(clauses))).toEqual(clauses);
    expect(readClauses(textOfClauses(clauses).replaceAll('\n', '\r\n'))).toEqual(clauses);
    expect(clausesError(textOfClauses(clauses))).toBeNull();
  });

  it('is numbered by the portal: a number typed is no part of the heading', () => {
    expect(readClauses('§ 1. Betaling\nx\n § 2 Tavshed\ny')).toEqual([
      { heading: 'Betaling', text: 'x' },
      { heading: 'Tavshed', text: 'y' },
    ]);
  });

  it.each([
    ['', 'Begynd teksten'],
    ['Først\n§ A\nx', 'Begynd teksten'],
    ['§\nx', 'Skriv en overskrift'],
    [`§ ${'a'.repeat(121)}\nx`, 'Skriv en overskrift'],
    ['§ A\n§ B\nx', 'Skriv en tekst under »A«'],
    [`§ A\n${'x'.repeat(4001)}`, 'Teksten under »A« er for lang'],
    [Array.from({ length: 21 }, () => '§ A\nx').join('\n'), 'højst være 20'],
  ])('says what is wrong with it', (text, said) => expect(clausesError(text)).toContain(said));
});
