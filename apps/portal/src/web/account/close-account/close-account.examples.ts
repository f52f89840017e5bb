import { join } from 'node:path';
import { defineExamples, type ErrorItem, Fields } from '../../../views';
import {
  closingBesideAnother,
  closingWithNothing,
  closingWithTasks,
} from '../closing/closing.facts.examples';
import type { Closing } from '../closing/closing.presenter';
import { presentCloseAccount } from './close-account.presenter';

const missing: ErrorItem[] = [{ field: 'sure', message: 'Sæt kryds ved »Ja, luk min bruger«.' }];

/** Closing one's own account. */
export const closeAccountExamples = defineExamples({
  template: join(__dirname, 'close-account.hbs'),
  present: (closing: Closing, errors: readonly ErrorItem[] = []) =>
    presentCloseAccount(closing, new Fields({}, errors), 'eksempel-1'),
  facts: {
    'med roller og opgaver': [closingWithTasks],
    'uden roller': [closingWithNothing],
    'med en anden bruger': [closingBesideAnother],
    'uden kryds': [closingWithNothing, missing],
  },
  errors: ([, errors]) => errors ?? [],
});
