import { draftOf, parseContract, typedOf } from './write-contract.form';

const period = { startsOn: '2027-01-04', endsOn: '2027-06-30' };
const read = (more: Readonly<Record<string, string>>) => {
  const form = parseContract({ ...typedOf({ period }, 1), ...more });
  return form.ok ? draftOf(form.data).period : form.errors.map(({ field }) => field);
};
const without = (name: string) => ({ [`${name}-day`]: '', [`${name}-month`]: '', [`${name}-year`]: '' });

describe('the period of a contract, as it is typed', () => {
  it('comes back as it was, or is left out whole', () => {
    expect(read({})).toEqual(period);
    expect(read({ ...without('starts'), ...without('ends') })).toBeUndefined();
  });

  it('has both days, in their order, and both are days', () => {
    expect(read(without('ends'))).toEqual(['ends']);
    expect(read(without('starts'))).toEqual(['starts']);
    expect(read({ 'ends-year': '2026' })).toEqual(['ends']);
    expect(read({ 'ends-month': '1', 'ends-day': '4' })).toEqual({ ...period, endsOn: period.startsOn });
    expect(read({ 'starts-day': '32' })).toEqual(['starts']);
  });

  it('is told after a price that is none', () => {
    expect(read({ price: '0', ...without('ends') })).toEqual(['price']);
  });
});
