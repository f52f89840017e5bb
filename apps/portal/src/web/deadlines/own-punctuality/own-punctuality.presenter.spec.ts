import { ids } from '../../cases/case.facts.examples';
import { round } from '../../requests/whole-request/whole-request.facts.examples';
import { exampleSum as sum } from './own-punctuality.facts.examples';
import { presentOwnPunctuality } from './own-punctuality.presenter';

const page = (sums: readonly ReturnType<typeof sum>[], late = 0) =>
  presentOwnPunctuality({
    providerId: ids.provider,
    round,
    figures: {
      sums,
      marks: [{ providerId: ids.provider, kind: 'dialogue', late: [true, false] }],
      late: Array.from({ length: late }, () => ({
        ...{ caseId: ids.request, number: 9, unit: 'Akutmodtagelsen', providerId: ids.provider },
        ...{ kind: 'dialogue' as const, metAt: null },
      })),
    },
  });
const compared = (sums: readonly ReturnType<typeof sum>[]) =>
  page(sums).compare.rows.map(({ cells }) => cells.map(({ text }) => text));
const other = { providerId: ids.other, provider: 'NFA' };

describe('a provider’s own deadlines', () => {
  it('stand beside the average of all with figures enough, itself too', () => {
    expect(compared([sum(), sum({ ...other, all: 12, late: 0 })])).toEqual([
      ['Dialog', '75 % af 8', '90 % af 20'],
      ['Kontrakt', 'færre end 5', 'færre end 5'],
    ]);
  });

  it('say nothing of who has too few, neither directly nor through the average', () => {
    expect(compared([sum(), sum({ ...other, all: 4, late: 4 })])[0]).toEqual([
      'Dialog',
      '75 % af 8',
      '75 % af 8',
    ]);
    expect(compared([sum({ all: 4 }), sum({ ...other, all: 10, late: 1 })])[0]).toEqual([
      ...['Dialog', 'færre end 5', '90 % af 10'],
    ]);
  });

  it('tell of no other provider’s cases or regions', () => {
    const shown = page([sum(), sum({ ...other, region: 'Region Anden', regionId: ids.unit })], 1);
    expect(shown.regions?.rows.map(({ cells }) => cells[0]?.text)).toEqual(['Region Prøve']);
    expect(shown.late?.items).toEqual([
      { text: 'Nr. 9 · Akutmodtagelsen', href: `/sager/${ids.request}`, note: 'Dialog, stadig åben' },
    ]);
    expect(shown.late?.more).toBe('De 1 nyeste af 2 er vist.');
    expect(shown.marks.note).toBe('De 2 seneste er vist.');
  });

  it.each<[string, string | undefined, number]>([
    ['done', undefined, 0],
    ['wait', 'De centrale parter ser det ikke som et mønster.', 1],
    ['breached', 'Så mange er for sent, at de centrale parter ser det som et mønster.', 2],
  ])('begin with what they come to: %s', (tone, explanation, late) => {
    const { turn } = page([sum({ late })]);
    expect([turn.tone, turn.explanation]).toEqual([tone, explanation]);
  });

  it('are none before the first', () => {
    const { turn, regions } = page([sum(other)]);
    expect([turn.sentence, regions]).toEqual(['Ingen af jeres frister er løbet ud eller holdt endnu', null]);
  });
});
