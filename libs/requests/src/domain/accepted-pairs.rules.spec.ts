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
