import { changeWorkplaces, withoutWorkplace } from './workplaces.rules';

const before = [
  { unitId: 'a', coordinating: true },
  { unitId: 'b', coordinating: false },
  { unitId: 'c', coordinating: false, asked: true },
];
const wanted = (unitIds: string[], coordinatingUnitId = 'a') => ({ unitIds, coordinatingUnitId });
const key = (found: unknown) => (found as { key?: string }).key ?? found;

describe('which workplaces ask together', () => {
  it('is changed by the coordinating one: others asked in, removed, or handed over to', () => {
    expect(changeWorkplaces(before, wanted(['a', 'c', 'd']), ['a'])).toEqual({
      added: ['d'],
      removed: ['b'],
      coordinator: null,
    });
    expect(changeWorkplaces(before, wanted(['a', 'b', 'c'], 'b'), ['a'])).toMatchObject({ coordinator: 'b' });
  });

  it('is never changed by a joined one, least of all to itself alone', () => {
    for (const list of [
      wanted(['b'], 'b'),
      wanted(['a', 'b', 'c'], 'b'),
      wanted(['a', 'b']),
      wanted(['a', 'b', 'c', 'd']),
    ])
      expect(key(changeWorkplaces(before, list, ['b']))).toBe('requests.coordinating-decides');
    expect(changeWorkplaces(before, wanted(['c', 'b', 'a']), ['b'])).toMatchObject({
      added: [],
      removed: [],
    });
  });

  it('is not handed over to one that has not said yes, nor given away', () => {
    expect(key(changeWorkplaces(before, wanted(['a', 'b', 'c'], 'c'), ['a']))).toBe(
      'requests.coordinator-not-answered',
    );
    expect(key(changeWorkplaces(before, wanted(['a', 'd'], 'd'), ['a']))).toBe(
      'requests.coordinator-not-answered',
    );
    expect(key(changeWorkplaces(before, wanted(['b'], 'b'), ['a']))).toBe('requests.own-workplace-removed');
  });

  it('names someone, one that is in it, and not too many', () => {
    expect(key(changeWorkplaces(before, wanted([]), ['a']))).toBe('requests.workplace-missing');
    expect(key(changeWorkplaces(before, wanted(['b']), ['a']))).toBe('requests.coordinator-not-joined');
    const many = Array.from({ length: 21 }, (_, n) => String(n));
    expect(key(changeWorkplaces(before, wanted([...many, 'a']), ['a']))).toBe('requests.too-many-workplaces');
  });
});

describe('going on without one', () => {
  const list = [
    { unitId: 'own', coordinating: true },
    { unitId: 'other', coordinating: false },
    { unitId: 'third', coordinating: false, asked: true },
  ];

  it('leaves the others, in their order', () => {
    expect(withoutWorkplace(list, 'other')).toEqual(['own', 'third']);
    expect(withoutWorkplace(list, 'third')).toEqual(['own', 'other']);
  });

  it('is never without the one that coordinates, nor without one that is not there', () => {
    expect(withoutWorkplace(list, 'own')).toMatchObject({ key: 'requests.coordinating-stays' });
    expect(withoutWorkplace(list, 'elsewhere')).toMatchObject({ key: 'requests.workplace-unknown' });
  });
});
