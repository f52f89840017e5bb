import { join } from 'node:path';
import type { ListedPerson } from '@samraad/people';
import { defineExamples, Fields } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { presentChangeRole, type RoleOnDesk } from './change-role.presenter';
import { typedDay } from '../../shell';
import { exampleRoleOfPerson } from '../shared/role.facts.examples';

const role = exampleRoleOfPerson();
/** A role of somebody, for the examples of the pages about it. */
export const exampleRole: RoleOnDesk = { person: { id: ids.mette, name: 'Jonas Lind' }, role };
/** Somebody to be chosen. */
export const exampleHeir: ListedPerson = {
  id: ids.other,
  name: 'Sara Friis',
  emails: ['sara.friis@demosygehus.example'],
  roles: [{ role: 'tr', place: 'Akutmodtagelsen' }],
  roleCount: 1,
};
const nobody = { found: [], looked: false };
const past = [
  {
    field: 'lastDay',
    message: 'Den sidste dag er allerede gået. Vælg i dag eller senere, eller lad rollen ophøre nu.',
  },
];

/** When a role ends, and who takes it over. */
export const changeRoleExamples = defineExamples({
  template: join(__dirname, 'change-role.hbs'),
  present: presentChangeRole,
  facts: {
    'rollen har ingen slutdato': [
      exampleRole,
      nobody,
      new Fields({ when: 'day', heir: 'none' }),
      'indsendelse',
    ],
    'en efterfølger er fundet': [
      { ...exampleRole, role: { ...role, to: new Date('2026-12-31T23:00:00Z') } },
      { found: [exampleHeir], looked: true },
      new Fields({ when: 'day', heir: ids.other, find: 'sara', ...typedDay('lastDay', '2026-12-31') }),
      'indsendelse',
    ],
    'ingen fundet, og dagen er gået': [
      exampleRole,
      { found: [], looked: true },
      new Fields({ when: 'day', heir: 'none', find: 'xyz', ...typedDay('lastDay', '2026-01-01') }, past),
      'indsendelse',
    ],
  },
});
