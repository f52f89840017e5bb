import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { presentSecurity, type SecurityFacts } from './security.presenter';

const facts = (more: Partial<SecurityFacts> = {}): SecurityFacts => ({
  appSince: null,
  codesLeft: null,
  passkeys: [],
  demo: false,
  required: false,
  ...more,
});
const appSince = new Date('2026-11-27T12:00:00Z');

const phone = {
  id: '3f0f6a0c-51f0-4d3e-9d51-9c9f3a1d2b10',
  name: 'Min telefon',
  madeAt: appSince,
  lastUsedAt: new Date('2026-12-01T07:10:00Z'),
};
const key = {
  ...phone,
  id: '3f0f6a0c-51f0-4d3e-9d51-9c9f3a1d2b11',
  name: 'Nøglen i skuffen',
  lastUsedAt: null,
};

/** How one signs in. */
export const securityExamples = defineExamples({
  template: join(__dirname, 'security.hbs'),
  present: presentSecurity,
  facts: {
    'adgangskode alene': [facts()],
    'rollen kræver mere': [facts({ required: true })],
    'kode-app uden koder': [facts({ appSince })],
    'kode-app og én kode tilbage': [facts({ appSince, codesLeft: 1, required: true })],
    'to adgangsnøgler': [facts({ passkeys: [phone, key], codesLeft: 10 })],
    'adgangsnøgle og kode-app': [facts({ passkeys: [phone], appSince, codesLeft: 10, required: true })],
    'i demoen': [facts({ demo: true })],
  },
});
