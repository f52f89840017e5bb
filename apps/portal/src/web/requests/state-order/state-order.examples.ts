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
});

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
    'dagen mangler': [
      facts('none'),
      new Fields({ answer: 'complied' }, [{ field: 'compliedOn', message: 'Skriv dagen.' }]),
      'indsendelse',
    ],
  },
});
