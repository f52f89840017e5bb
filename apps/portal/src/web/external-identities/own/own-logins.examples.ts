import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { presentOwnLogins } from './own-logins.presenter';

const nord = { key: 'nord', label: 'Region Nord' };
const syd = { key: 'syd', label: 'Region Syd' };
const login = {
  id: '3f0f6a0c-51f0-4d3e-9d51-9c9f3a1d2b10',
  label: nord.label,
  linkedAt: new Date('2026-11-20T08:00:00Z'),
  lastUsedAt: new Date('2026-11-26T07:12:00Z'),
};

/** One's own logins elsewhere. */
export const ownLoginsExamples = defineExamples({
  template: join(__dirname, 'own-logins.hbs'),
  present: presentOwnLogins,
  facts: {
    'intet koblet': [{ linked: [], others: [nord, syd] }],
    'et koblet, et andet at vælge': [{ linked: [login], others: [syd] }],
    'koblet, men aldrig brugt': [{ linked: [{ ...login, lastUsedAt: null }], others: [] }],
    'ingen udstedere': [{ linked: [], others: [] }],
  },
});
