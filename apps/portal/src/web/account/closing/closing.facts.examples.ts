import type { RoleOfPerson } from '@samraad/people';
import { ids } from '../../cases/case.facts.examples';
import { exampleLine } from '../../cases/case-line.facts.examples';
import type { Closing } from './closing.presenter';

const { duty } = exampleLine({}, 'attest');
if (!duty) throw new Error('the example line has a duty');
const role: RoleOfPerson = {
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
};
const task = {
  duty: { ...duty, holder: { of: 'side', side: 'employees', unitId: ids.unit } as const },
  number: 39,
  unit: 'Psykiatrisk akutmodtagelse',
  reference: 'SR-7KQ4-M2',
  provider: 'Joblife',
};
const now = new Date('2026-12-01T09:00:00Z');

/** Two roles and two tasks: one that others do, one nobody is left for. */
export const closingWithTasks: Closing = {
  roles: [role, { ...role, id: ids.other, role: 'med_vice_chair', place: 'Demo Sygehus', state: 'coming' }],
  tasks: [
    { ...task, others: ['Sara Friis', 'Anne Krogh', 'Bo Lund', 'Peter Damm'] },
    { ...task, number: 41, unit: 'Medicinsk afdeling', others: [] },
  ],
  another: false,
  now,
};
export const closingWithNothing: Closing = { roles: [], tasks: [], another: false, now };
export const closingBesideAnother: Closing = { roles: [], tasks: [], another: true, now };
