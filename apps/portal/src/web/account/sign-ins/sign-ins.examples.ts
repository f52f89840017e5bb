import { join } from 'node:path';
import { defineExamples, type ErrorItem, Fields } from '../../../views';
import { presentSignIns } from './sign-ins.presenter';

const at = (day: number, hour: number) => new Date(Date.UTC(2026, 10, day, hour, 5));
const here = { id: 'a', device: 'Firefox på Windows', since: at(27, 7), lastSeen: at(27, 11), current: true };
const phone = { id: 'b', device: 'Safari på iPhone', since: at(26, 19), lastSeen: at(27, 6), current: false };
const unknown = { id: 'c', device: '', since: at(25, 8), lastSeen: at(25, 9), current: false };
const none: ErrorItem[] = [
  {
    field: 'signIn',
    message: 'Vælg, hvor du vil logges ud. Er stedet ikke på listen, er du allerede logget ud dér.',
  },
];

/** Where one is signed in. */
export const signInsExamples = defineExamples({
  template: join(__dirname, 'sign-ins.hbs'),
  present: (some: readonly (typeof here)[], errors: readonly ErrorItem[] = []) =>
    presentSignIns(some, new Fields({}, errors), 'eksempel-1'),
  facts: {
    'tre steder': [[here, phone, unknown]],
    'kun her': [[here]],
    'intet er valgt': [[here, phone], none],
  },
  errors: ([, errors]) => errors ?? [],
});
