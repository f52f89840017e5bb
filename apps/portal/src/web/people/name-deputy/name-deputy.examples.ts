import { join } from 'node:path';
import { defineExamples, Fields } from '../../../views';
import { exampleHeir, exampleRole } from '../change-role/change-role.examples';
import { presentNameDeputy } from './name-deputy.presenter';
import { typedDay } from '../../shell';

const today = typedDay('from', '2026-11-27');

/** Naming a deputy. */
export const nameDeputyExamples = defineExamples({
  template: join(__dirname, 'name-deputy.hbs'),
  present: presentNameDeputy,
  facts: {
    'ingen fundet endnu': [exampleRole, { found: [], looked: false }, new Fields(today), 'indsendelse'],
    'én fundet og valgt': [
      exampleRole,
      { found: [exampleHeir], looked: true },
      new Fields({ ...today, find: 'sara', heir: exampleHeir.id, ...typedDay('lastDay', '2026-12-31') }),
      'indsendelse',
    ],
    'ingen med det navn': [
      exampleRole,
      { found: [], looked: true },
      new Fields({ ...today, find: 'xyz' }, [
        { field: 'heir', message: 'Vælg et svar ved »Stedfortræder«.' },
      ]),
      'indsendelse',
    ],
  },
});
