import { ids } from '../../cases/case.facts.examples';
import { exampleLine } from '../../cases/case-line.facts.examples';
import type { Closing } from './closing.presenter';
import { exampleRoleOfPerson } from '../../people/shared/role.facts.examples';

const { duty } = exampleLine({}, 'attest');
if (!duty) throw new Error('the example line has a duty');
const role = exampleRoleOfPerson();
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
