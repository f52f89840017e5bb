import { join } from 'node:path';
import { defineExamples, type ErrorItem, Fields } from '../../../views';
import { presentChoosePasskey } from './choose-passkey.presenter';

const silent: ErrorItem[] = [
  { field: 'main-content', message: 'Der kom ikke noget svar fra din enhed. Prøv igen.' },
];

/** Making a passkey instead of choosing a password. */
export const choosePasskeyExamples = defineExamples({
  template: join(__dirname, 'choose-passkey.hbs'),
  present: (name: string, errors: readonly ErrorItem[]) =>
    presentChoosePasskey('mette.holm@region.example', new Fields({ name }, errors), 'eksempel-1'),
  facts: { 'første gang': ['Chrome på Windows', []], 'uden svar fra enheden': ['Min telefon', silent] },
  errors: ([, errors]) => errors,
});
