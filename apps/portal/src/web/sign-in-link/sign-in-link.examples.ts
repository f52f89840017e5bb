import { join } from 'node:path';
import { defineExamples, type ErrorItem, Fields } from '../../views';
import { presentSignInLink } from './sign-in-link.presenter';

const wrong: ErrorItem[] = [{ field: 'email', message: 'Skriv en e-mailadresse.' }];
const facts = (sent: boolean, typed = {}, errors: readonly ErrorItem[] = []) =>
  ({ sent, typed, errors }) as const;

/** Asking for a link to sign in with. */
export const signInLinkExamples = defineExamples({
  template: join(__dirname, 'sign-in-link.hbs'),
  present: ({ sent, typed, errors }: ReturnType<typeof facts>) =>
    presentSignInLink({ sent, returnTo: '/sager' }, new Fields(typed, errors), 'eksempel-1'),
  facts: {
    'før der er bedt': [facts(false)],
    'en adresse, der er skrevet forkert': [facts(false, { email: 'mette.holm' }, wrong)],
    'linket er sendt': [facts(true)],
  },
  errors: ([{ errors }]) => errors,
});
