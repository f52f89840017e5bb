import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { asManager, ids } from '../../cases/case.facts.examples';
import { exampleAddendaDesk, exampleAddendum, exampleSent } from '../addenda.facts.examples';
import { presentSignAddendum, type SignAddendumFacts } from './sign-addendum.presenter';

const facts = (more: Partial<SignAddendumFacts> = {}): SignAddendumFacts => ({
  desk: exampleAddendaDesk(asManager, [exampleAddendum()]),
  sent: exampleSent,
  place: { id: ids.unit, name: 'Akutmodtagelsen' },
  more: [],
  typed: {},
  errors: [],
  submission: 'indsendelse',
  ...more,
});

/** Signing an addendum. */
export const signAddendumExamples = defineExamples({
  template: join(__dirname, 'sign-addendum.hbs'),
  present: presentSignAddendum,
  facts: {
    'klar til underskrift': [facts()],
    'prisen er den samme': [facts({ sent: { ...exampleSent, price: exampleSent.priceBefore } })],
    'hver arbejdsplads skriver under': [
      facts({
        sent: { ...exampleSent, signers: 'every-workplace' },
        place: { id: ids.other, name: 'Medicinsk afdeling' },
      }),
    ],
    'intet kryds': [facts({ errors: [{ field: 'read', message: 'Sæt kryds.' }] })],
  },
  errors: ([{ errors }]) => errors,
});
