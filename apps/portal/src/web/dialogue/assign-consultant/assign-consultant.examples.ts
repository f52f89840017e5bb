import { join } from 'node:path';
import { defineExamples, Fields } from '../../../views';
import { exampleCase, ids } from '../../cases/case.facts.examples';
import { exampleDialogueDesk } from '../dialogue.facts.examples';
import { presentAssignConsultant } from './assign-consultant.presenter';

const colleagues = [
  { id: ids.sara, name: 'Sara Friis' },
  { id: ids.other, name: 'Karin Dal' },
];
const from = new Date('2026-11-23T09:00:00Z');

/** Who has the case at the provider. */
export const assignConsultantExamples = defineExamples({
  template: join(__dirname, 'assign-consultant.hbs'),
  present: presentAssignConsultant,
  facts: {
    'ingen har den endnu': [
      exampleDialogueDesk(),
      { colleagues, history: [] },
      new Fields({}, []),
      'indsendelse',
    ],
    'skift til en anden': [
      exampleDialogueDesk({ facts: exampleCase({ consultantId: ids.sara }) }),
      {
        colleagues,
        history: [
          {
            id: 'h',
            personId: ids.other,
            name: 'Karin Dal',
            by: 'Ida Krogh',
            from,
            to: from,
            note: 'Ring til lederen først.',
          },
          { id: 'i', personId: ids.sara, name: 'Sara Friis', by: 'Ida Krogh', from, to: null, note: null },
        ],
      },
      new Fields({}, []),
      'indsendelse',
    ],
    'ingen at vælge': [
      exampleDialogueDesk(),
      { colleagues: [], history: [] },
      new Fields({}, [{ field: 'personId', message: 'Vælg en person.' }]),
      'indsendelse',
    ],
  },
});
