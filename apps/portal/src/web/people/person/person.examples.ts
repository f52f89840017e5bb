import { join } from 'node:path';
import type { PersonOfKeeper } from '@samraad/people';
import { defineExamples } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { exampleLine } from '../../cases/case-line.facts.examples';
import { presentPerson, type TaskOfPerson } from './person.presenter';
import { exampleRoleOfPerson } from '../shared/role.facts.examples';

const { duty } = exampleLine({}, 'attest');
if (!duty) throw new Error('the example line has a duty');
const now = new Date('2026-12-01T09:00:00Z');
const jonas: PersonOfKeeper = {
  id: ids.mette,
  name: 'Jonas Lind',
  mergedInto: null,
  accounts: [
    { id: ids.other, email: 'jonas.lind@demosygehus.example', active: true, invited: false },
    { id: ids.unit, email: 'jonas@gammel.example', active: false, invited: false },
  ],
  roles: [
    exampleRoleOfPerson({
      to: new Date('2026-12-31T23:00:00Z'),
      heirs: [{ personId: ids.other, name: 'Sara Friis', kind: 'successor' }],
    }),
    exampleRoleOfPerson({
      id: ids.other,
      role: 'med_vice_chair',
      place: 'Demo Sygehus',
      state: 'coming',
      from: new Date('2026-12-31T23:00:00Z'),
      cameFrom: { personId: ids.other, name: 'Peter Damm', kind: 'deputy' },
    }),
    exampleRoleOfPerson({
      id: ids.unit,
      role: 'auditor',
      place: null,
      region: null,
      state: 'ended',
      to: new Date('2025-12-31T23:00:00Z'),
    }),
  ],
  now,
};
const task: TaskOfPerson = {
  duty: {
    ...duty,
    holder: { of: 'side', side: 'employees', unitId: ids.unit },
    by: new Date('2026-11-27T22:59:59Z'),
  },
  number: 39,
  unit: 'Psykiatrisk akutmodtagelse',
  reference: 'SR-7KQ4-M2',
  provider: 'Joblife',
};
const nothing: PersonOfKeeper = { ...jonas, accounts: [], roles: [] };

/** One person. */
export const personExamples = defineExamples({
  template: join(__dirname, 'person.hbs'),
  present: presentPerson,
  facts: {
    'roller nu, før og senere, og en opgave over tiden': [
      {
        person: jonas,
        tasks: [task],
        changeable: new Set([ids.request]),
        mayReset: true,
        mayMerge: true,
        maySee: true,
      },
    ],
    'flere opgaver, end der vises': [
      {
        person: jonas,
        tasks: Array.from({ length: 21 }, () => task),
        changeable: new Set<string>(),
        mayReset: true,
        mayMerge: true,
        maySee: true,
      },
    ],
    'ingen roller, ingen bruger': [
      {
        person: nothing,
        tasks: [],
        changeable: new Set<string>(),
        mayReset: true,
        mayMerge: true,
        maySee: true,
      },
    ],
    'inviteret, set af en rolleansvarlig': [
      {
        person: {
          ...nothing,
          accounts: [{ id: ids.other, email: 'jonas@ny.example', active: true, invited: true }],
        },
        tasks: [],
        changeable: new Set<string>(),
        mayReset: false,
        mayMerge: false,
        maySee: false,
      },
    ],
    'lagt sammen med en anden': [
      {
        person: { ...nothing, mergedInto: { id: ids.other, name: 'Jonas K. Lind' } },
        tasks: [],
        changeable: new Set<string>(),
        mayReset: true,
        mayMerge: true,
        maySee: true,
      },
    ],
  },
});
