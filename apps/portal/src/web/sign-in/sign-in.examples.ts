import { join } from 'node:path';
import { defineExamples } from '../../views';
import '../../i18n/shell.da';
import '../../setup/deployment.da';
import { presentSignIn, type SignInFacts } from './sign-in.presenter';

const facts = (more: Partial<SignInFacts & { returnTo: string }> = {}) => ({
  demo: false,
  baseUrl: '',
  fault: null,
  issuers: [],
  returnTo: '/sager',
  ...more,
});

/** Signing in. */
export const signInExamples = defineExamples({
  template: join(__dirname, 'sign-in.hbs'),
  present: presentSignIn,
  facts: {
    'i demoen': [facts({ demo: true, returnTo: '/' }), {}, []],
    'med to andre logins': [
      facts({
        issuers: [
          { key: 'nord', label: 'Region Nord' },
          { key: 'universitetet', label: 'Universitetet' },
        ],
      }),
      {},
      [],
    ],
    'forkert adgangskode': [
      facts(),
      { email: 'mette.holm@region.example', password: 'forkert' },
      [{ field: 'email', message: 'E-mailadressen og adgangskoden passer ikke sammen. Prøv igen.' }],
    ],
    'proxyen siger ikke https': [facts({ fault: 'portal.proto-missing' }), {}, []],
    'proxyen er ikke nævnt': [facts({ fault: 'portal.proxy-not-trusted' }), {}, []],
    'over http': [facts({ fault: 'portal.over-http' }), {}, []],
  },
  errors: ([, , errors]) => errors,
});
