import { join } from 'node:path';
import { defineExamples } from '../../views';
import { presentPeople } from './people.presenter';

const person = {
  accountId: '3f0f6a0c-51f0-4d3e-9d51-9c9f3a1d2b10',
  name: 'Mette Holm',
  email: 'mette.holm@region.example',
  password: 'samraad',
  role: 'Leder, Akutmodtagelsen',
};

/** The people of the demo. */
export const peopleExamples = defineExamples({
  template: join(__dirname, 'people.hbs'),
  present: presentPeople,
  facts: {
    'to personer': [
      [person, { ...person, accountId: '4f', name: 'Jonas Lind', email: 'jonas.lind@region.example' }],
      '/',
    ],
    ingen: [[], '/'],
  },
});
