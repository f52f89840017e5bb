import fc from 'fast-check';
import { Fields, hashGroups, moneyStack, pagination, pastEnd } from '..';
import { moneyStages, type MoneyStage } from './money.models';

const kroner = (ore: bigint) => `${(ore / 100n).toString()} kr.`;
const amounts = (given: Partial<Record<MoneyStage, bigint>>): Record<MoneyStage, bigint> => ({
  paid: 0n,
  invoiced: 0n,
  earned: 0n,
  bound: 0n,
  held: 0n,
  free: 0n,
  ...given,
});

describe('moneyStack', () => {
  it('lays the six stages end to end in their order', () => {
    const stack = moneyStack('NFA', amounts({ paid: 2500n, held: 2500n, free: 5000n }), kroner);
    expect(stack.total).toBe('100 kr.');
    expect(stack.segments.map((segment) => segment.stage)).toEqual(moneyStages);
    expect(
      stack.segments.filter((segment) => segment.shown).map((segment) => [segment.x, segment.width]),
    ).toEqual([
      ['0.00%', '25.00%'],
      ['25.00%', '25.00%'],
      ['50.00%', '50.00%'],
    ]);
  });

  it('shows a frame without money as an empty bar', () => {
    const stack = moneyStack('NFA', amounts({}), kroner);
    expect(stack.segments.every((segment) => segment.width === '0.00%' && !segment.shown)).toBe(true);
  });

  it('never runs out of the bar', () => {
    const ore = fc.bigInt({ min: 0n, max: 10n ** 12n });
    fc.assert(
      fc.property(fc.tuple(ore, ore, ore, ore, ore, ore), ([paid, invoiced, earned, bound, held, free]) => {
        const { segments } = moneyStack('x', { paid, invoiced, earned, bound, held, free }, kroner);
        const ends = segments.map(
          (segment) => Number.parseFloat(segment.x) + Number.parseFloat(segment.width),
        );
        expect(Math.max(...ends)).toBeLessThanOrEqual(100.001);
      }),
    );
  });
});

describe('pagination', () => {
  const pagesOf = (current: number, total: number) =>
    pagination(current, total, (page) => `?side=${String(page)}`)?.pages.map((page) => page.number ?? '…');

  it('is left out when one page is enough', () => {
    expect(pagination(1, 1, String)).toBeNull();
    expect(pagination(1, 0, String)).toBeNull();
  });

  it('past the end leads to the last page, and says how many there are', () => {
    expect(pagination(4, 3, String)).toBeNull();
    expect(pastEnd(4, 3, String)).toEqual({
      heading: 'Der er ingen side 4',
      text: 'Der er kun 3 sider.',
      action: { text: 'Gå til den sidste side', href: '3' },
    });
    expect(pastEnd(2, 1, String)?.text).toBe('Der er kun 1 side.');
    expect([pastEnd(3, 3, String), pastEnd(1, 0, String), pastEnd(2, 0, String)]).toEqual([null, null, null]);
  });

  it('shows first, last and the neighbours', () => {
    expect(pagesOf(1, 3)).toEqual([1, 2, 3]);
    expect(pagesOf(5, 9)).toEqual([1, '…', 4, 5, 6, '…', 9]);
    expect(pagesOf(9, 9)).toEqual([1, '…', 8, 9]);
  });

  it('has no step before the first or after the last', () => {
    expect(pagination(1, 3, String)).toMatchObject({ previous: undefined, next: '2' });
    expect(pagination(3, 3, String)).toMatchObject({ previous: '2', next: undefined });
  });
});

describe('hashGroups', () => {
  it('cuts a hash in eights and loses nothing', () => {
    expect(hashGroups('3f2a91c477d0be1290')).toEqual(['3f2a91c4', '77d0be12', '90']);
  });
});

describe('Fields', () => {
  const fields = new Fields(
    { title: 'Ro', themes: ['a', 'c'], kind: 'b', 'start-day': '31', rate: 4, evil: { toString: 'x' } },
    [{ field: 'start', message: 'Datoen findes ikke' }],
  );
  const items = ['a', 'b', 'c'].map((value) => ({ value, label: value }));

  it('keeps what was typed', () => {
    expect(fields.text({ name: 'title', label: 'Titel' })).toMatchObject({
      id: 'title',
      value: 'Ro',
      error: undefined,
    });
    expect(fields.text({ name: 'evil', label: 'x' }).value).toBe('');
    expect(fields.textarea({ name: 'none', label: 'x', maxLength: 2000 })).toMatchObject({
      value: '',
      limit: '2.000',
    });
  });

  it('marks the chosen options; the first bears the id of the field', () => {
    const themes = fields.checkboxes({ name: 'themes', label: 'Temaer', items });
    expect(themes.items.map((item) => [item.id, item.checked])).toEqual([
      ['themes', true],
      ['themes-2', false],
      ['themes-3', true],
    ]);
    expect(fields.radios({ name: 'kind', label: 'x', items }).items.map((item) => item.checked)).toEqual([
      false,
      true,
      false,
    ]);
    expect(fields.rating({ name: 'rate', label: 'x', low: '-', high: '+' }).items[3]?.checked).toBe(true);
    expect(
      fields.select({ name: 'kind', label: 'x', options: [{ value: 'b', text: 'B' }] }).options[0]?.selected,
    ).toBe(true);
  });

  it('puts an error at its field, and gives names with signs an id without', () => {
    expect(fields.date({ name: 'start', label: 'Start' })).toMatchObject({
      day: '31',
      month: '',
      error: 'Datoen findes ikke',
    });
    expect(fields.money({ name: 'activities[0].price', label: 'Pris' }).id).toBe('activities-0-price');
  });
});
