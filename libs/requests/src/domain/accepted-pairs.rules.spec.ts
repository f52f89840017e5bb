import type { Role } from '@samraad/identity';
import { pairsPossible } from './accepted-pairs.rules';

const unitId = 'akut';
const held = (personId: string, role: Role, at = unitId) => ({ personId, role, unitId: at });
const asked = (management: string, employees: string, at = unitId) => [
  { unitId: at, side: 'management' as const, personId: management },
  { unitId: at, side: 'employees' as const, personId: employees },
];
const people = [
  held('leader', 'manager'),
  held('amr', 'amr'),
  held('chair', 'med_chair'),
  held('vice', 'med_vice_chair'),
];

describe('who is asked can sign together', () => {
  it.each([
    ['leader', 'amr', true],
    ['chair', 'vice', true],
    ['chair', 'amr', false],
    ['leader', 'vice', false],
  ])('%s and %s: %s', (management, employees, possible) => {
    expect(pairsPossible(asked(management, employees), people)).toBe(possible);
  });

  it('with somebody who also chairs the committee, as what fits', () => {
    expect(pairsPossible(asked('leader', 'vice'), [...people, held('leader', 'med_chair')])).toBe(true);
  });

  it('all of them, and not only two: nobody is asked whose counterpart is missing', () => {
    const more = (...employees: string[]) => [
      ...asked('leader', employees[0] ?? ''),
      ...employees.slice(1).map((personId) => ({ unitId, side: 'employees' as const, personId })),
    ];
    expect(pairsPossible(more('amr', 'tr'), [...people, held('tr', 'tr')])).toBe(true);
    expect(pairsPossible(more('amr', 'vice'), people)).toBe(false);
    // A leader who also chairs the committee signs once, as one of them: never one of each.
    expect(pairsPossible(more('amr', 'vice'), [...people, held('leader', 'med_chair')])).toBe(false);
    const two = [...asked('leader', 'amr'), { unitId, side: 'management' as const, personId: 'chair' }];
    expect(pairsPossible(two, people)).toBe(false);
  });

  it('at each workplace by itself', () => {
    const there = [held('leader', 'manager', 'medicin'), held('vice', 'med_vice_chair', 'medicin')];
    const both = [...asked('chair', 'vice'), ...asked('leader', 'vice', 'medicin')];
    expect(pairsPossible(both, [...people, ...there])).toBe(false);
  });

  it('and a side nobody is asked for, or that has left, stands in nobody’s way', () => {
    expect(pairsPossible(asked('chair', 'amr').slice(0, 1), people)).toBe(true);
    expect(pairsPossible(asked('chair', 'gone'), people)).toBe(true);
  });
});
