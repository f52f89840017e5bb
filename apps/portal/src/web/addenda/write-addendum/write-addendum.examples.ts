import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { asProvider } from '../../cases/case.facts.examples';
import { exampleAddendaDesk, exampleAddendum } from '../addenda.facts.examples';
import { addendumTypedOf } from './write-addendum.form';
import { presentWriteAddendum, type WriteAddendumFacts } from './write-addendum.presenter';

const facts = (more: Partial<WriteAddendumFacts> = {}): WriteAddendumFacts => ({
  desk: exampleAddendaDesk(asProvider, []),
  typed: addendumTypedOf(exampleAddendum().draft, 0),
  errors: [],
  submission: 'indsendelse',
  saved: false,
  ...more,
});

/** Writing an addendum. */
export const writeAddendumExamples = defineExamples({
  template: join(__dirname, 'write-addendum.hbs'),
  present: presentWriteAddendum,
  facts: {
    'begyndt fra kontrakten': [facts()],
    'kontrakten har en periode': [
      facts({
        typed: addendumTypedOf(
          { ...exampleAddendum().draft, period: { startsOn: '2027-01-04', endsOn: '2027-06-30' } },
          0,
        ),
      }),
    ],
    gemt: [facts({ saved: true })],
    'prisen kan ikke læses': [
      facts({
        typed: { ...addendumTypedOf(exampleAddendum().draft, 1), price: 'mange' },
        errors: [{ field: 'price', message: 'Skriv prisen som et beløb i kroner, fx 48.500.' }],
      }),
    ],
  },
  errors: ([{ errors }]) => errors,
});
