import { join } from 'node:path';
import { defineExamples, type ErrorItem, Fields } from '../../../../views';
import { presentNewPasskey } from './new-passkey.presenter';

const held: ErrorItem[] = [
  { field: 'main-content', message: 'Den enhed har allerede en adgangsnøgle til din bruger.' },
];

/** Making a passkey. */
export const newPasskeyExamples = defineExamples({
  template: join(__dirname, 'new-passkey.hbs'),
  present: (name: string, errors: readonly ErrorItem[]) =>
    presentNewPasskey(new Fields({ name }, errors), 'eksempel-1'),
  facts: { 'på en telefon': ['Safari på iPhone', []], 'enheden har en': ['Min telefon', held] },
  errors: ([, errors]) => errors,
});
