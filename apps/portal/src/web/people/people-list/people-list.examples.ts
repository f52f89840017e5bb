import { join } from 'node:path';
import type { ListedPerson } from '@samraad/people';
import { defineExamples } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { presentPeopleList } from './people-list.presenter';

const mette: ListedPerson = {
  id: ids.mette,
  name: 'Mette Holm',
  emails: ['mette.holm@demosygehus.example'],
  roles: [{ role: 'manager', place: 'Akutmodtagelsen' }],
  roleCount: 1,
};
const several: ListedPerson = {
  ...mette,
  name: 'Jonas Lind',
  emails: ['jonas.lind@demosygehus.example', 'jonas@privat.example'],
  roles: [
    { role: 'amr', place: 'Akutmodtagelsen' },
    { role: 'med_vice_chair', place: 'Demo Sygehus' },
    { role: 'informed', place: 'Region Sjælland' },
  ],
  roleCount: 5,
};
const central: ListedPerson = {
  ...mette,
  name: 'Ida Falkner',
  roles: [{ role: 'central_employers', place: null }],
};
const gone: ListedPerson = { ...mette, name: 'Per Bang', emails: [], roles: [], roleCount: 0 };
const all = { q: '', page: 1, all: true };

/** The list of people. */
export const peopleListExamples = defineExamples({
  template: join(__dirname, 'people-list.hbs'),
  present: presentPeopleList,
  facts: {
    'fire personer, til administratoren': [{ items: [mette, several, central, gone], total: 4, ...all }],
    'side to, til en rolleansvarlig': [{ items: [mette], total: 120, q: 'holm', page: 2, all: false }],
    'en side for meget': [{ items: [], total: 120, ...all, page: 9 }],
    'søgningen fandt ingen': [{ items: [], total: 0, ...all, q: 'xyz' }],
    ingen: [{ items: [], total: 0, ...all }],
  },
});
