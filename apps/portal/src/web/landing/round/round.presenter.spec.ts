import { roundFactsOnPage } from './round.examples';
import { presentRound } from './round.presenter';

const [open] = roundFactsOnPage['den åbne runde'];
const [old] = roundFactsOnPage['en gammel runde med huller i kilden'];
const cells = (page: typeof open) =>
  presentRound(page).regions.rows.map((row) => row.cells.map(({ text }) => text));

describe('the page about a round', () => {
  it('says which region is on which model, with which focus, from when', () => {
    expect(cells(open)).toEqual([
      [
        'Region Prøve',
        'Model 1',
        'Emner: Arbejdsmængde og tidspres. Områder: Medicinske afdelinger.',
        'onsdag den 1. april 2026',
      ],
      ['Region Øvelse', 'Model 2', 'Frit inden for temaerne', 'onsdag den 1. april 2026'],
      ['Region Tøven', 'Model 2, til der er valgt', '–', '–'],
    ]);
  });

  it('does not say of a round that is over what nobody has recorded', () => {
    expect(cells(old)).toEqual([['Region Prøve', 'ikke oplyst', '–', '–']]);
  });

  it('marks what the source leaves open, and only that', () => {
    const own = 'Samråds egen beskrivelse';
    const marked = presentRound(old).facts.rows.filter(({ lines }) => lines?.includes(own));
    expect(marked.map(({ key }) => key)).toEqual(['Henvendelser', 'Udbyderens frister']);
    expect(presentRound(old).ownWhy).toMatch(/står ikke i parternes materiale/);
    const { facts, ownWhy, demo } = presentRound(open);
    expect(facts.rows.some(({ lines }) => lines?.includes(own))).toBe(false);
    // The fact stands beside its mark.
    expect(presentRound(old).facts.rows[0]?.value).toContain('2021');
    expect([ownWhy, demo]).toEqual([null, expect.stringMatching(/^Runden er opdigtet/)]);
  });

  it('tells that first come is first served, on the premise of spreading', () => {
    expect(presentRound(open).share.join(' ')).toMatch(/først til mølle.*når bredt ud/);
  });
});
