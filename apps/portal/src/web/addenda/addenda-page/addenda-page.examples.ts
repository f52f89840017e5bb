import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { asManager, asProvider } from '../../cases/case.facts.examples';
import { exampleAddendaDesk, exampleAddendum } from '../addenda.facts.examples';
import { presentAddendaPage } from './addenda-page.presenter';

const at = new Date('2027-01-22T10:00:00Z');
const declined = {
  kind: 'declined',
  by: 'Jonas Lind',
  side: 'employees',
  at,
  reason: 'Vi har ikke tid i marts.',
} as const;

/** The changes of a signed contract. */
export const addendaPageExamples = defineExamples({
  template: join(__dirname, 'addenda-page.hbs'),
  present: presentAddendaPage,
  facts: {
    'intet er ændret, udbyderen': [exampleAddendaDesk(asProvider, [])],
    'intet er ændret, en part': [exampleAddendaDesk(asManager, [])],
    'en kladde': [
      exampleAddendaDesk(asProvider, [exampleAddendum({ state: 'draft', sent: null, sentNo: 0 })]),
    ],
    'udbyderen skriver': [exampleAddendaDesk(asManager, [exampleAddendum({ state: 'draft', sent: null })])],
    'venter på plads': [exampleAddendaDesk(asProvider, [exampleAddendum({ state: 'waiting', sent: null })])],
    'sendt, til underskrift': [exampleAddendaDesk(asManager, [exampleAddendum()])],
    'der blev sagt nej': [
      exampleAddendaDesk(asProvider, [exampleAddendum({ state: 'draft', setback: declined })]),
    ],
    'ét gælder, ét er trukket tilbage': [
      exampleAddendaDesk(asManager, [
        exampleAddendum({ state: 'ended', setback: { ...declined, kind: 'withdrawn', side: 'provider' } }),
        exampleAddendum({ id: 'y', no: 2, state: 'signed', signedAt: at }),
      ]),
    ],
  },
});
