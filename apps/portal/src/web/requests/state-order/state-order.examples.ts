import { join } from 'node:path';
import type { OrderAnswer } from '@samraad/requests';
import { refusal } from '@samraad/platform';
import { defineExamples, Fields } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { presentStateOrder, type StateOrderFacts } from './state-order.presenter';

const facts = (
  answer: OrderAnswer | null,
  obstacle: StateOrderFacts['obstacle'] = null,
): StateOrderFacts => ({
  caseId: ids.request,
  title: 'Ro på efter sammenlægningen',
  unitName: 'Akutmodtagelsen',
  statement: { unitId: ids.unit, answer, compliedOn: answer === 'complied' ? '2026-11-02' : null },
  obstacle,
  places: [{ unitId: ids.unit, name: 'Akutmodtagelsen' }],
  said: [],
  missing: [],
  rules: { compliedAllows: true, askFromAftaleforloeb: '2020-09-01' },
});

const statedAt = new Date('2026-11-20T13:10:00Z');
const employees: StateOrderFacts['said'][number] = {
  ...{ unitId: ids.unit, answer: 'same_matter', compliedOn: null, matter: null, topics: ['061', '065'] },
  ...{ side: 'employees', name: 'Jonas Lind', saidAt: statedAt, inRequest: false },
};
const twoSides: StateOrderFacts = {
  ...facts('same_matter', refusal('requests.order-not-complied')),
  places: [
    { unitId: ids.unit, name: 'Akutmodtagelsen' },
    { unitId: ids.region, name: 'Medicinsk afdeling' },
  ],
  said: [
    { ...employees, answer: 'none', topics: [], side: 'management', name: 'Mette Holm', inRequest: true },
    employees,
  ],
  missing: ['management', 'employees'],
};

/** The order question after sending. */
export const stateOrderExamples = defineExamples({
  template: join(__dirname, 'state-order.hbs'),
  present: presentStateOrder,
  facts: {
    'intet svar endnu': [facts(null), new Fields({}, []), 'indsendelse'],
    'der er intet påbud': [facts('none'), new Fields({ answer: 'none' }, []), 'indsendelse'],
    'et påbud om det samme står i vejen': [
      facts('same_matter', refusal('requests.order-not-complied')),
      new Fields({ answer: 'same_matter' }, []),
      'indsendelse',
    ],
    'begge siders svar, og et spørgsmål igen før start': [
      twoSides,
      new Fields({ answer: 'same_matter', topics: ['061', '065'] }, []),
      'indsendelse',
    ],
    'dagen mangler': [
      facts('none'),
      new Fields({ answer: 'complied' }, [{ field: 'compliedOn', message: 'Skriv dagen.' }]),
      'indsendelse',
    ],
  },
});
