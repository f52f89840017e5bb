import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { fresh, listed, unitOnDesk } from '../organisation.facts.examples';
import { presentUnit } from './unit.presenter';

/** One unit. */
export const unitExamples = defineExamples({
  template: join(__dirname, 'unit.hbs'),
  present: presentUnit,
  facts: {
    'en afdeling med afsnit': [
      unitOnDesk({}, [listed({ name: 'Afsnit 1', kind: 'unit', key: 'pr-akut-1' })]),
      fresh,
    ],
    'et afsnit uden roller, med en fortid': [
      unitOnDesk({
        kind: 'unit',
        holders: [],
        openCases: 0,
        areas: [],
        before: [{ until: '2026-06-01', name: 'Modtagelsen', parent: 'Gammelt Hospital' }],
      }),
      fresh,
    ],
    'en plan, der venter': [
      unitOnDesk({
        openCases: 1,
        plan: { from: '2027-01-01', name: 'Akutcenter', parent: 'Prøve Hospital', stoppedBy: null },
      }),
      fresh,
    ],
    'en plan, der ikke kunne ske': [
      unitOnDesk({
        validTo: '2027-01-01',
        plan: { from: '2026-11-30', name: 'Akutcenter', parent: null, stoppedBy: 'scheme.parent-closed' },
      }),
      fresh,
    ],
    lukket: [
      unitOnDesk({ validTo: '2026-11-30', before: [{ until: '2026-11-30', name: 'Akutten', parent: null }] }),
      fresh,
    ],
    'først til næste år': [unitOnDesk({ validFrom: '2027-01-01', openCases: 0 }), fresh],
  },
});
