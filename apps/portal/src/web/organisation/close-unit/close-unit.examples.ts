import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { fresh, listed, sentBack, unitOnDesk } from '../organisation.facts.examples';
import { presentCloseUnit } from './close-unit.presenter';

/** Closing a unit. */
export const closeUnitExamples = defineExamples({
  template: join(__dirname, 'close-unit.hbs'),
  present: presentCloseUnit,
  facts: {
    'med afsnit under sig': [unitOnDesk({}, [listed()]), fresh],
    'uden noget under sig': [unitOnDesk({ openCases: 0 }), fresh],
    'der er åbne enheder under den': [
      unitOnDesk({}, [listed()]),
      sentBack('withBelow', 'Der er 1 åbne enheder under den. Luk dem med, eller flyt dem først.'),
    ],
  },
  errors: ([, sent]) => sent.errors,
});
