import { join } from 'node:path';
import { defineExamples } from '../../views';
import '../../i18n/shell.da';
import { presentSignIn } from './sign-in.presenter';

/** Signing in. */
export const signInExamples = defineExamples({
  template: join(__dirname, 'sign-in.hbs'),
  present: presentSignIn,
  facts: {
    'i demoen': [{}, [], '/', true],
    'forkert adgangskode': [
      { email: 'mette.holm@region.example', password: 'forkert' },
      [{ field: 'email', message: 'E-mailadressen og adgangskoden passer ikke sammen. Prøv igen.' }],
      '/sager',
      false,
    ],
  },
  errors: ([, errors]) => errors,
});
