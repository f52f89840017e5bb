import { join } from 'node:path';
import type { JudgedLine, PeoplePreview } from '@samraad/people';
import { defineExamples, Fields } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { presentImportPeople, presentPreview } from './import-people.presenter';

const error = [{ field: 'file', message: 'Filen mangler kolonnen »e-mail«. Den har »navn«, »rolle«.' }];
const judged: JudgedLine = {
  line: {
    line: 2,
    name: 'Jonas Lind',
    email: 'jonas.lind@demosygehus.example',
    role: 'amr',
    unit: 'sj-demo-akut',
    from: '2026-12-01',
    lastDay: null,
  },
  ground: { unit: { id: ids.unit, kind: 'unit', regionId: ids.other }, person: null, held: null },
  outcome: { is: 'new-person' },
};
const same: JudgedLine = { ...judged, outcome: { is: 'unchanged' } };
const preview: PeoplePreview = {
  judged: [judged, { ...judged, outcome: { is: 'changed', roleId: ids.request } }, same],
  wrong: [{ line: 4, message: 'Der er ingen enhed med koden »sj-dmo«.' }],
  state: 'read',
  takenIn: null,
  stoppedBy: null,
};

/** Choosing a file. */
export const importPeopleExamples = defineExamples({
  template: join(__dirname, 'import-people.hbs'),
  present: presentImportPeople,
  facts: {
    'ingen fil endnu': [new Fields({}), 'indsendelse'],
    'filen kunne ikke læses': [new Fields({}, error), 'indsendelse'],
  },
});

/** What it changes. */
export const importPreviewExamples = defineExamples({
  template: join(__dirname, 'import-preview.hbs'),
  present: presentPreview,
  facts: {
    'to ændringer, én uændret og én med fejl': [ids.other, preview, 'indsendelse'],
    'filen ændrer intet': [ids.other, { ...preview, judged: [same], wrong: [] }, 'indsendelse'],
    'bliver lagt ind': [ids.other, { ...preview, state: 'waiting' }, 'indsendelse'],
    'blev stoppet': [
      ids.other,
      { ...preview, judged: [], wrong: [], state: 'stopped', stoppedBy: 'people.import-nothing' },
      'indsendelse',
    ],
    'hentet ind': [
      ids.other,
      {
        ...preview,
        judged: [],
        wrong: [],
        state: 'taken-in',
        takenIn: { people: 1, roles: 1, changed: 1, unchanged: 1, wrong: 1 },
      },
      'indsendelse',
    ],
  },
});
