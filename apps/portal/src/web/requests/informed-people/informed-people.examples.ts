import { join } from 'node:path';
import { informedNotice, type InformedPerson, type InformedView } from '@samraad/requests';
import { defineExamples } from '../../../views';
import { exampleCase, exampleCaseOnDesk, ids } from '../../cases/case.facts.examples';
import { presentInformedPeople } from './informed-people.presenter';

const at = (instant: string): Date => new Date(instant);
const draft = exampleCaseOnDesk({
  facts: exampleCase({ stage: 'draft', number: null, roundId: null, providerId: null, acceptedAt: null }),
  provider: null,
});
const sara: InformedPerson = {
  ...{ personId: ids.sara, name: 'Sara Friis', roles: [{ role: 'informed', unit: 'Akutmodtagelsen' }] },
  ...{ toldAt: null, status: null, deliveredAt: null },
};
const told: InformedPerson = {
  ...sara,
  ...{ toldAt: at('2026-11-20T13:10:00Z'), status: 'sent', deliveredAt: at('2026-11-20T13:10:05Z') },
};
const gone: InformedPerson = { ...sara, personId: ids.third, name: 'Poul Ege', roles: [] };
const view = (more: Partial<InformedView> = {}): InformedView => ({
  notice: informedNotice({ unit: 'Akutmodtagelsen', provider: 'Joblife', kind: 'advice' }),
  people: [],
  outside: [],
  outsideBy: null,
  outsideAt: null,
  ...more,
});
const outside = {
  outside: [{ name: 'Karen Juul', role: 'HR', how: 'i en mail', on: '2026-11-18' }, { name: 'MED-udvalget' }],
  ...{ outsideBy: 'Mette Holm', outsideAt: at('2026-11-19T09:00:00Z') },
};

/** Who is told of a request. */
export const informedPeopleExamples = defineExamples({
  template: join(__dirname, 'informed-people.hbs'),
  present: presentInformedPeople,
  facts: {
    'ingen er valgt': [draft, view()],
    'valgt, og ikke sendt': [draft, view({ people: [sara], ...outside })],
    'sendt, og én kom ikke frem': [
      exampleCaseOnDesk(),
      view({ people: [told, { ...told, personId: ids.jonas, status: 'undeliverable' }, gone], ...outside }),
    ],
  },
});
