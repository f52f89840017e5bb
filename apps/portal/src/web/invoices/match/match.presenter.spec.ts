import { exampleInvoice, paidInvoice, partlyCredited } from '../invoice.facts.examples';
import { matchOf, presentMatch } from './match.presenter';

const spaced = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u00A0', ' '));

describe('agreed, attested, billed and paid', () => {
  it('is one scale, each step with its difference from the one before', () => {
    const picture = presentMatch(matchOf(4_850_000n, 4_600_000n, [partlyCredited], false));
    expect(picture.bars.rows.map(({ percent }) => percent)).toEqual([100, 94, 82, 0]);
    expect(picture.table.rows.map(({ cells }) => spaced(cells.map(({ text = '' }) => text)))).toEqual([
      ['Aftalt i kontrakten', '48.500 kr.', 'ingen'],
      ['Attesteret', '46.000 kr.', '-2.500 kr.'],
      ['Faktureret, når kreditnotaer er trukket fra', '40.000 kr.', '-6.000 kr.'],
      ['Betalt', '0 kr.', '-40.000 kr.'],
    ]);
    expect(spaced(picture.said)).toEqual([
      'Forløbet blev 2.500 kr. billigere end aftalt.',
      '6.000 kr. er attesteret og ikke faktureret.',
      '40.000 kr. er faktureret og ikke betalt.',
      'Der er i alt krediteret 6.000 kr.',
    ]);
  });

  it('says when all is settled, when nothing is attested, and when too much is billed', () => {
    const said = (...of: Parameters<typeof matchOf>) => spaced(presentMatch(matchOf(...of)).said);
    expect(said(4_600_000n, 4_600_000n, [paidInvoice], false)).toEqual([
      'Alt, hvad der er attesteret, er faktureret og betalt.',
    ]);
    expect(said(4_600_000n, 0n, [], true)).toEqual(['Intet er attesteret endnu.']);
    expect(said(5_000_000n, 4_000_000n, [exampleInvoice()], true)).toEqual([
      '10.000 kr. af det aftalte er ikke attesteret endnu.',
      'Der er faktureret 6.000 kr. mere, end der er attesteret. Det skal rettes.',
      '46.000 kr. er faktureret og ikke betalt.',
    ]);
  });
});
