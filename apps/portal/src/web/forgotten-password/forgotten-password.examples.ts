import { join } from 'node:path';
import { defineExamples, type ErrorItem, Fields } from '../../views';
import { presentForgottenPassword } from './forgotten-password.presenter';

const wrong: ErrorItem[] = [{ field: 'email', message: 'Skriv en e-mailadresse.' }];
const facts = (sent: boolean, typed = {}, errors: readonly ErrorItem[] = []) =>
  ({ sent, typed, errors }) as const;

/** Asking for help with a forgotten password. */
export const forgottenPasswordExamples = defineExamples({
  template: join(__dirname, 'forgotten-password.hbs'),
  present: ({ sent, typed, errors }: ReturnType<typeof facts>) =>
    presentForgottenPassword({ sent }, new Fields(typed, errors), 'eksempel-1'),
  facts: {
    'før der er bedt': [facts(false)],
    'en adresse, der er skrevet forkert': [facts(false, { email: 'mette.holm' }, wrong)],
    'sendt videre': [facts(true)],
  },
  errors: ([{ errors }]) => errors,
});
