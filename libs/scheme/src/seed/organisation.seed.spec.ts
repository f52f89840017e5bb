import type { OrgUnitKind } from '../domain/org-unit';
import type { OrgUnitSeed } from './org-unit-seed';
import { organisationSeeds } from './organisation.seed';
import { roundSeeds } from './rounds.seed';

const byKey = new Map(organisationSeeds.map((unit) => [unit.key, unit]));

const parentOf = (unit: OrgUnitSeed) => (unit.parent === null ? undefined : byKey.get(unit.parent));

const mayLieUnder: { readonly [K in OrgUnitKind]: readonly OrgUnitKind[] } = {
  region: [],
  hospital: ['region'],
  enterprise: ['region'],
  department: ['hospital', 'enterprise'],
  unit: ['hospital', 'enterprise', 'department'],
};

describe('organisation seeds', () => {
  it('hold 45–65 nodes with distinct keys', () => {
    expect(byKey.size).toBe(organisationSeeds.length);
    expect(organisationSeeds.length).toBeGreaterThanOrEqual(45);
    expect(organisationSeeds.length).toBeLessThanOrEqual(65);
  });

  it('name the five regions as the rounds do', () => {
    const regions = organisationSeeds.filter((unit) => unit.kind === 'region').map((unit) => unit.key);
    const choosing = roundSeeds.flatMap((round) => round.modelChoices.map((choice) => choice.region));
    expect(new Set(regions)).toEqual(new Set(choosing));
    expect(regions).toHaveLength(5);
  });

  it('put every node under an existing one of a fitting kind, listed before it', () => {
    const seen = new Set<string>();
    for (const unit of organisationSeeds) {
      const parent = parentOf(unit);
      if (unit.kind === 'region') expect(unit.parent).toBeNull();
      else expect(mayLieUnder[unit.kind]).toContain(parent?.kind);
      if (unit.parent !== null) expect(seen).toContain(unit.parent);
      seen.add(unit.key);
    }
  });

  it('have no two nodes of one name under the same parent', () => {
    const names = organisationSeeds.map((unit) => `${unit.parent} / ${unit.name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('give each region 2–5 hospitals or enterprises, each with 2–4 workplaces', () => {
    const below = (key: string) => organisationSeeds.filter((unit) => unit.parent === key);
    for (const region of organisationSeeds.filter((unit) => unit.kind === 'region')) {
      const tops = below(region.key);
      expect(tops.length).toBeGreaterThanOrEqual(2);
      expect(tops.length).toBeLessThanOrEqual(5);
      for (const top of tops) expect([2, 3, 4]).toContain(below(top.key).length);
    }
  });

  it('cover every kind of workplace the offer is for', () => {
    const sectors = new Set(organisationSeeds.map((unit) => unit.sector));
    expect([...sectors].sort()).toEqual(
      ['administration', 'hospital', 'prehospital', 'psychiatry', 'service', 'social', 'technical'].sort(),
    );
  });

  it('mark focus areas on a workplace as on the department above it', () => {
    for (const unit of organisationSeeds) {
      const parent = parentOf(unit);
      if (parent?.kind === 'department' && parent.areas) expect(unit.areas).toEqual(parent.areas);
    }
  });

  it('have workplaces inside and outside the focus of Region Hovedstaden', () => {
    const choice = roundSeeds.flatMap((round) => round.modelChoices).find((one) => one.model === 1);
    const areas = choice?.model === 1 ? choice.areas.map((area) => area.key) : [];
    const workplaces = organisationSeeds.filter((unit) => unit.key.startsWith('hs-'));
    for (const area of areas) expect(workplaces.some((unit) => unit.areas?.includes(area))).toBe(true);
    expect(workplaces.some((unit) => unit.kind === 'department' && !unit.areas)).toBe(true);
  });
});
