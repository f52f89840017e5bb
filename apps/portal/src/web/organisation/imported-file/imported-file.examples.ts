import { join } from 'node:path';
import type { UnitAs, UnitImportRow } from '@samraad/scheme';
import { defineExamples } from '../../../views';
import { fresh } from '../organisation.facts.examples';
import { exampleImport, noCounts } from './imported-file.facts.examples';
import { presentFile } from './imported-file.presenter';

const as = (more: Partial<UnitAs> = {}): UnitAs => ({
  name: 'Akutmodtagelsen',
  kind: 'department',
  sector: 'hospital',
  parent: 'pr-hospital',
  ...more,
});
const rows: readonly UnitImportRow[] = [
  {
    what: 'added',
    line: 12,
    code: 'pr-akut-1',
    was: null,
    will: as({ name: 'Afsnit 1', kind: 'unit', parent: 'pr-akut' }),
  },
  {
    what: 'moved',
    line: 13,
    code: 'pr-akut',
    was: as(),
    will: as({ name: 'Akutcenter', parent: 'pr-nyt-hospital' }),
  },
  { what: 'changed', line: 14, code: 'pr-psyk', was: as(), will: as({ kind: 'unit', sector: 'psychiatry' }) },
  { what: 'closed', line: null, code: 'pr-lab', was: as({ name: 'Laboratoriet' }), will: null },
];
const wrong: readonly UnitImportRow[] = [
  {
    what: 'error',
    line: 4,
    code: 'pr-x',
    key: 'scheme.line.parent-unknown',
    params: { parent: 'pr-findes-ikke' },
  },
  { what: 'error', line: 9, code: '', message: 'Linjen har 9 felter, men der er 6 overskrifter.' },
];
const counts = { ...noCounts, added: 1, moved: 1, changed: 1, closed: 1, unchanged: 214 };

/** A file that was handed over. */
export const importedFileExamples = defineExamples({
  template: join(__dirname, 'imported-file.hbs'),
  present: presentFile,
  facts: {
    'fire ændringer': [
      { file: exampleImport({ counts, closeMissing: true }), rows, what: null, page: 1 },
      fresh,
    ],
    'kun de flyttede': [
      { file: exampleImport({ counts }), rows: rows.slice(1, 2), what: 'moved', page: 1 },
      fresh,
    ],
    'fejl i filen': [
      { file: exampleImport({ counts: { ...noCounts, error: 2 } }), rows: wrong, what: null, page: 1 },
      fresh,
    ],
    'ændrer ikke noget': [{ file: exampleImport(), rows: [], what: null, page: 1 }, fresh],
    'bliver lagt ind': [
      { file: exampleImport({ counts, state: 'waiting' }), rows, what: null, page: 1 },
      fresh,
    ],
    'lagt ind': [{ file: exampleImport({ counts, state: 'applied' }), rows, what: null, page: 1 }, fresh],
    stoppet: [
      {
        file: exampleImport({ counts, state: 'stopped', stoppedBy: 'scheme.import-overtaken' }),
        rows,
        what: null,
        page: 1,
      },
      fresh,
    ],
    'lagt væk': [{ file: exampleImport({ counts, state: 'dropped' }), rows, what: null, page: 1 }, fresh],
  },
});
