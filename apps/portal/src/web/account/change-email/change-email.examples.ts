import { join } from 'node:path';
import { defineExamples, type ErrorItem, Fields } from '../../../views';
import { presentChangeEmail } from './change-email.presenter';

const same: ErrorItem[] = [{ field: 'email', message: 'Det er den adresse, du allerede logger ind med.' }];
const facts = (sent: boolean, typed = {}, errors: readonly ErrorItem[] = []) =>
  ({ sent, typed, errors }) as const;

/** Changing the address one signs in with. */
export const changeEmailExamples = defineExamples({
  template: join(__dirname, 'change-email.hbs'),
  present: ({ sent, typed, errors }: ReturnType<typeof facts>) =>
    presentChangeEmail({ sent, email: 'mette.holm@region.example' }, new Fields(typed, errors), 'eksempel-1'),
  facts: {
    'før der er skiftet': [facts(false)],
    'den adresse, man har': [facts(false, { email: 'mette.holm@region.example' }, same)],
    'linket er sendt': [facts(true)],
  },
  errors: ([{ errors }]) => errors,
});
