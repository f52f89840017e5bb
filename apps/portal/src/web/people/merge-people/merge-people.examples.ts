import { join } from 'node:path';
import type { MergePreview, PersonOfKeeper } from '@samraad/people';
import { refusal } from '@samraad/platform';
import { defineExamples, Fields } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { presentMergePeople } from './merge-people.presenter';
import { exampleRoleOfPerson } from '../shared/role.facts.examples';

const now = new Date('2026-12-01T09:00:00Z');
/** One of the two. */
export const jonas: PersonOfKeeper = {
  id: ids.mette,
  name: 'Jonas Lind',
  mergedInto: null,
  accounts: [{ id: ids.unit, email: 'jonas.lind@demosygehus.example', active: true, invited: false }],
  roles: [exampleRoleOfPerson()],
  now,
};
const other: PersonOfKeeper = {
  ...jonas,
  id: ids.other,
  name: 'Jonas K. Lind',
  accounts: [{ id: ids.other, email: 'jkl@privat.example', active: true, invited: false }],
  roles: [],
};
const cases: MergePreview['cases'] = [
  {
    caseId: ids.request,
    reference: 'SR-7KQ4-M2',
    number: 39,
    unit: 'Akutmodtagelsen',
    kept: ['employees'],
    merged: [],
    bothSign: false,
    name: 'Nr. 39 · Akutmodtagelsen',
  },
];
const preview: MergePreview = { kept: jonas, merged: other, cases, obstacle: null };

/** What it would change. */
export const mergePeopleExamples = defineExamples({
  template: join(__dirname, 'merge-people.hbs'),
  present: presentMergePeople,
  facts: {
    'kan lægges sammen': [{ preview, tasks: { kept: 2, merged: 0 } }, new Fields({}), 'indsendelse'],
    'på hver sin side af en sag': [
      {
        preview: {
          ...preview,
          cases: cases.map((one) => ({ ...one, merged: ['management'] as const })),
          obstacle: refusal(
            'people.merge-both-sides',
            { kept: jonas.name, merged: other.name, case: 'Nr. 39 · Akutmodtagelsen' },
            409,
          ),
        },
        tasks: { kept: 21, merged: 1 },
      },
      new Fields({}),
      'indsendelse',
    ],
    'grunden mangler': [
      { preview, tasks: { kept: 0, merged: 0 } },
      new Fields({}, [{ field: 'reason', message: 'Skriv, hvordan du ved, at det er den samme person.' }]),
      'indsendelse',
    ],
  },
});
