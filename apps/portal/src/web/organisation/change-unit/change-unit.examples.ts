import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { fresh, sentBack, unitOnDesk } from '../organisation.facts.examples';
import { presentChangeUnit } from './change-unit.presenter';

/** Another name or place. */
export const changeUnitExamples = defineExamples({
  template: join(__dirname, 'change-unit.hbs'),
  present: presentChangeUnit,
  facts: {
    'en afdeling': [unitOnDesk(), fresh],
    'en region': [unitOnDesk({ kind: 'region', line: [], parentId: null, parentKey: null }), fresh],
    'en kode, ingen har': [
      unitOnDesk(),
      sentBack('parent', 'Der er ingen enhed med den kode. Find koden på den overordnedes side.', {
        name: 'Akutcenter',
        parent: 'findes-ikke',
      }),
    ],
  },
  errors: ([, sent]) => sent.errors,
});
