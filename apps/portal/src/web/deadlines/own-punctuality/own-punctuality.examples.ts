import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { round } from '../../requests/whole-request/whole-request.facts.examples';
import { exampleSum as sum } from './own-punctuality.facts.examples';
import { presentOwnPunctuality } from './own-punctuality.presenter';

const own = { providerId: ids.provider, round };
const other = { providerId: ids.other, provider: 'NFA' };
const late = { caseId: ids.request, number: 9, unit: 'Akutmodtagelsen', providerId: ids.provider };

/** A provider's own deadlines. */
export const ownPunctualityExamples = defineExamples({
  template: join(__dirname, 'own-punctuality.hbs'),
  present: presentOwnPunctuality,
  facts: {
    'et mønster, og flere end der vises': [
      {
        ...own,
        figures: {
          sums: [
            ...[sum({ all: 80, late: 30 }), sum({ kind: 'contract', all: 3, late: 0 })],
            sum({ ...other, all: 20, late: 1 }),
          ],
          marks: [
            {
              ...{ providerId: ids.provider, kind: 'dialogue' },
              late: Array.from({ length: 60 }, (_, n) => n % 3 === 0),
            },
            { providerId: ids.provider, kind: 'contract', late: [false, false, false] },
          ],
          late: [
            { ...late, kind: 'dialogue', metAt: new Date('2026-11-10T09:00:00Z') },
            { ...late, kind: 'contract', metAt: null },
          ],
        },
      },
    ],
    'en enkelt for sent': [
      {
        ...own,
        figures: {
          sums: [sum({ late: 1 })],
          marks: [{ providerId: ids.provider, kind: 'dialogue', late: [false, true] }],
          late: [{ ...late, kind: 'dialogue', metAt: null }],
        },
      },
    ],
    'alle til tiden': [
      {
        ...own,
        figures: {
          sums: [sum({ late: 0 })],
          marks: [{ providerId: ids.provider, kind: 'dialogue', late: [false] }],
          late: [],
        },
      },
    ],
    'ingen runde': [{ ...own, round: null, figures: { sums: [], marks: [], late: [] } }],
  },
});
