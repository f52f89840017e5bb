import { join } from 'node:path';
import { defineExamples, type ErrorItem, Fields } from '../../views';
import { checkPaperWords } from './check-paper.da';
import { type CheckedPaper, presentCheckPaper } from './check-paper.presenter';

const number = '3f2a-91c4-77d0-be12';
const facts = (checked: CheckedPaper | null, code = '', errors: readonly ErrorItem[] = []) =>
  ({ checked, code, errors }) as const;

/** Having a paper checked. */
export const checkPaperExamples = defineExamples({
  template: join(__dirname, 'check-paper.hbs'),
  present: ({ checked, code, errors }: ReturnType<typeof facts>) =>
    presentCheckPaper(checked, new Fields({ code }, errors), 'eksempel-1'),
  facts: {
    'før noget er spurgt': [facts(null)],
    'et nummer, der er ægte': [facts({ by: 'number', standing: 'signed' }, number)],
    'en kode, der er ægte': [facts({ by: 'hash', standing: 'signed' }, 'a'.repeat(64))],
    'en fil, der er ægte': [facts({ by: 'file', standing: 'signed' })],
    'et nummer, som ikke alle har skrevet under på': [
      facts({ by: 'number', standing: 'unfinished' }, number),
    ],
    'en fil, som ikke alle har skrevet under på': [facts({ by: 'file', standing: 'unfinished' })],
    'et nummer, ingen kender': [facts({ by: 'number', standing: null }, number)],
    'en fil, der ikke er vores': [facts({ by: 'file', standing: null })],
    'ingen kode': [facts(null, 'SR-7KQ4-M2', [{ field: 'code', message: checkPaperWords.notCode }])],
  },
  errors: ([{ errors }]) => errors,
});
