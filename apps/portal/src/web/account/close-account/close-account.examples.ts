import { join } from 'node:path';
import { defineExamples, type ErrorItem, Fields } from '../../../views';
import { presentCloseAccount } from './close-account.presenter';

const missing: ErrorItem[] = [{ field: 'sure', message: 'Sæt kryds ved »Ja, luk min bruger«.' }];

/** Closing one's own account. */
export const closeAccountExamples = defineExamples({
  template: join(__dirname, 'close-account.hbs'),
  present: (roles: readonly string[], errors: readonly ErrorItem[] = []) =>
    presentCloseAccount(roles, new Fields({}, errors), 'eksempel-1'),
  facts: {
    'med roller': [['Leder', 'Arbejdsmiljørepræsentant']],
    'uden roller': [[]],
    'uden kryds': [[], missing],
  },
  errors: ([, errors]) => errors ?? [],
});
