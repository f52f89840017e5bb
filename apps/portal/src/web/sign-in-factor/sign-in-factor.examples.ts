import { join } from 'node:path';
import type { Factor } from '@samraad/identity';
import { defineExamples, type ErrorItem, Fields } from '../../views';
import { presentSignInFactor } from './sign-in-factor.presenter';

const wrong: ErrorItem[] = [
  {
    field: 'code',
    message: 'Koden er forkert, for gammel eller brugt før. Vent, til appen viser en ny, og skriv den.',
  },
];

/** The second step of signing in. */
export const signInFactorExamples = defineExamples({
  template: join(__dirname, 'sign-in-factor.hbs'),
  present: (errors: readonly ErrorItem[], factors: readonly Factor[]) =>
    presentSignInFactor(factors, new Fields({}, errors), 'eksempel-1'),
  facts: {
    'efter adgangskoden': [[], ['totp']],
    'forkert kode': [wrong, ['totp']],
    'med adgangsnøgle': [[], ['passkey']],
    'med begge dele': [[], ['passkey', 'totp']],
  },
  errors: ([errors]) => errors,
});
