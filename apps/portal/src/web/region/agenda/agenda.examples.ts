import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { exampleFigures } from '../region.facts.examples';
import { presentAgenda } from './agenda.presenter';

/** The agenda paper. */
export const agendaExamples = defineExamples({
  template: join(__dirname, 'agenda.hbs'),
  present: presentAgenda,
  facts: {
    'tal for en region': [exampleFigures({ model: 1, chosenFrom: '2026-04-01' })],
    'endnu ingen henvendelser': [exampleFigures({}, [])],
  },
});
