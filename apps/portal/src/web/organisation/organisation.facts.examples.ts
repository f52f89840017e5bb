import type { ListedUnit, UnitInKeeping } from '@samraad/monitoring';
import { ids } from '../cases/case.facts.examples';
import { Sent } from '../shell';
import type { UnitOnDesk } from './unit/unit.reader';

/** A unit of a list. */
export const listed = (more: Partial<ListedUnit> = {}): ListedUnit => ({
  id: ids.unit,
  key: 'pr-akut',
  name: 'Akutmodtagelsen',
  kind: 'department',
  sector: 'hospital',
  above: 'Region Prøve › Prøve Hospital',
  validFrom: null,
  validTo: null,
  ...more,
});

/** The day the examples are of. */
export const today = '2026-12-01';

/** One unit with what lies around it. */
export const unitOnDesk = (
  more: Partial<UnitInKeeping> = {},
  below: readonly ListedUnit[] = [],
): UnitOnDesk => ({
  unit: {
    ...listed(),
    version: 3,
    areas: ['Akutmodtagelser'],
    parentId: ids.region,
    parentKey: 'pr-hospital',
    regionId: ids.region,
    line: [
      { id: ids.region, name: 'Region Prøve' },
      { id: ids.request, name: 'Prøve Hospital' },
    ],
    openCases: 2,
    holders: [
      { personId: ids.mette, name: 'Mette Holm', role: 'manager' },
      { personId: ids.mette, name: 'Jonas Lind', role: 'amr' },
    ],
    before: [],
    plan: null,
    ...more,
  },
  below: { items: below, total: below.length },
  page: 1,
  today,
});

/** A form as it is first shown, and as it comes back. */
export const fresh = new Sent();
export const sentBack = (field: string, message: string, typed: Record<string, unknown> = {}) =>
  new Sent(typed, [{ field, message }]);
