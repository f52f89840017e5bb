import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { exampleImport } from '../imported-file/imported-file.facts.examples';
import { fresh, sentBack } from '../organisation.facts.examples';
import { presentImportFile } from './import-file.presenter';

/** A file to be handed over. */
export const importFileExamples = defineExamples({
  template: join(__dirname, 'import-file.hbs'),
  present: presentImportFile,
  facts: {
    'første gang': [[], fresh],
    'med tidligere filer': [
      [exampleImport({ state: 'applied' }), exampleImport({ state: 'stopped' })],
      fresh,
    ],
    'ingen fil valgt': [[], sentBack('file', 'Vælg en fil.')],
  },
  errors: ([, sent]) => (sent === fresh ? [] : [{ field: 'file', message: 'Vælg en fil.' }]),
});
