import { isCvr } from './cvr';

describe('a CVR number', () => {
  it('has eight digits, the last of which checks the others', () => {
    expect(isCvr('25313763')).toBe(true);
    expect(isCvr('25313764')).toBe(false);
    expect(isCvr('52313763')).toBe(false);
  });

  it.each(['', '2531376', '253137630', '2531 3763', 'DK25313763', '00000000'])('%j is none', (text) => {
    expect(isCvr(text)).toBe(false);
  });
});
