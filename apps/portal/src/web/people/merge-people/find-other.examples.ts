import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { presentFindOther } from './find-other.presenter';
import { jonas } from './merge-people.examples';

const listed = {
  id: ids.other,
  name: 'Jonas K. Lind',
  emails: ['jkl@privat.example'],
  roles: [],
  roleCount: 0,
};

/** Finding the other. */
export const findOtherExamples = defineExamples({
  template: join(__dirname, 'find-other.hbs'),
  present: presentFindOther,
  facts: {
    'ikke søgt endnu': [{ person: jonas, q: '', found: [] }],
    'to fundet, den ene uden bruger': [
      { person: jonas, q: 'lind', found: [listed, { ...listed, name: 'J. Lind', emails: [] }] },
    ],
    'ingen fundet': [{ person: jonas, q: 'xyz', found: [] }],
  },
});
