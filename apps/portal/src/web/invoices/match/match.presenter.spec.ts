import type { ContractMatch, Matched } from '@samraad/invoicing';
import { presentCaseMatch, presentMatch } from './match.presenter';

const spaced = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u00A0', ' '));
const matched = (
  agreed: bigint,
  attested: bigint,
  invoiced: bigint,
  more: Partial<Matched> = {},
): Matched => ({
  ...{ agreed, attested, invoiced, credited: 0n, paid: 0n, running: false, ...more },
});

describe('agreed, attested, billed and paid', () => {
  it('is one scale, each step with its difference from the one before', () => {
    const picture = presentMatch(matched(4_850_000n, 4_600_000n, 4_000_000n, { credited: 600_000n }));
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
    const said = (of: Matched) => spaced(presentMatch(of).said);
    expect(said(matched(4_600_000n, 4_600_000n, 4_600_000n, { paid: 4_600_000n }))).toEqual([
      'Alt, hvad der er attesteret, er faktureret og betalt.',
    ]);
    expect(said(matched(4_600_000n, 0n, 0n, { running: true }))).toEqual(['Intet er attesteret endnu.']);
    expect(said(matched(5_000_000n, 4_000_000n, 4_600_000n, { running: true }))).toEqual([
      '10.000 kr. af det aftalte er ikke attesteret endnu.',
      'Der er faktureret 6.000 kr. mere, end der er attesteret. Det skal rettes.',
      '46.000 kr. er faktureret og ikke betalt.',
    ]);
  });

  it('is drawn for each milestone by its name, and for what was attested together', () => {
    const match: ContractMatch = {
      whole: matched(500n, 500n, 0n),
      parts: [
        { no: 2, title: 'Kortlægning', ...matched(200n, 200n, 0n) },
        { no: 0, title: '', ...matched(300n, 300n, 0n) },
      ],
    };
    const { parts } = presentCaseMatch(match);
    expect(parts?.items.map(({ name, picture }) => [name, picture.of, picture.bars.rows[0]?.label])).toEqual([
      ['2. Kortlægning', '2. Kortlægning', 'Aftalt for delmålet'],
      ['Resten, attesteret samlet', 'Resten, attesteret samlet', 'Aftalt for delmålet'],
    ]);
    expect(presentCaseMatch({ ...match, parts: [] }).parts).toBeNull();
  });
});
