import { burnDown } from './burn-down';

const say = { money: String, month: (month: string) => month };
const months = [
  { month: '2026-11', total: 100n, used: 0n },
  { month: '2027-02', total: 200n, used: 150n },
];

describe('a frame month by month', () => {
  it('is drawn in one scale, and a month without movement is as the one before', () => {
    const drawn = burnDown('NFA', months, say);
    expect(drawn?.used).toBe('0,400 333,400 667,400 1000,100');
    expect(drawn?.total).toBe('0,200 333,200 667,200 1000,0');
    expect(drawn?.rows.map(({ month, free }) => [month, free])).toEqual([
      ['2026-11', '100'],
      ['2026-12', '100'],
      ['2027-01', '100'],
      ['2027-02', '50'],
    ]);
  });

  it('is a level line in its first month, and nothing before', () => {
    expect(burnDown('NFA', months.slice(0, 1), say)?.total).toBe('0,0 1000,0');
    expect(burnDown('NFA', [], say)).toBeNull();
  });
});
