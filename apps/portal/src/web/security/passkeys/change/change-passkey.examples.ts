import { join } from 'node:path';
import { defineExamples, type ErrorItem, Fields } from '../../../../views';
import { type PasskeyToChange, presentChangePasskey } from './change-passkey.presenter';

const key: PasskeyToChange = {
  id: '3f0f6a0c-51f0-4d3e-9d51-9c9f3a1d2b10',
  name: 'Min telefon',
  madeAt: new Date('2026-11-27T12:00:00Z'),
  lastUsedAt: new Date('2026-12-01T07:10:00Z'),
  last: false,
};
const nameless: ErrorItem[] = [{ field: 'name', message: 'Skriv et navn på adgangsnøglen.' }];

/** Another name for a passkey, and taking it away. */
export const changePasskeyExamples = defineExamples({
  template: join(__dirname, 'change-passkey.hbs'),
  present: (one: PasskeyToChange, errors: readonly ErrorItem[]) =>
    presentChangePasskey(one, new Fields({ name: errors.length > 0 ? '' : one.name }, errors), 'eksempel-1'),
  facts: {
    'en af flere': [key, []],
    'den eneste, aldrig brugt': [{ ...key, lastUsedAt: null, last: true }, []],
    'uden navn': [key, nameless],
  },
  errors: ([, errors]) => errors,
});
