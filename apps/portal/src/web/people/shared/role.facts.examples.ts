import type { RoleOfPerson } from '@samraad/people';
import { ids } from '../../cases/case.facts.examples';

/** A representative's role at Akutmodtagelsen, held since 2024, for the examples of pages about people. */
export const exampleRoleOfPerson = (more: Partial<RoleOfPerson> = {}): RoleOfPerson => ({
  id: ids.request,
  role: 'amr',
  unitId: ids.unit,
  providerId: null,
  place: 'Akutmodtagelsen',
  regionId: ids.other,
  region: 'Region Sjælland',
  from: new Date('2024-03-31T22:00:00Z'),
  to: null,
  state: 'held',
  heirs: [],
  cameFrom: null,
  ...more,
});
