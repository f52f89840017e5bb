import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { presentSecurity, type SecurityFacts } from './security.presenter';

const facts = (more: Partial<SecurityFacts> = {}): SecurityFacts => ({
  appSince: null,
  codesLeft: null,
  demo: false,
  required: false,
  ...more,
});
const appSince = new Date('2026-11-27T12:00:00Z');

/** How one signs in. */
export const securityExamples = defineExamples({
  template: join(__dirname, 'security.hbs'),
  present: presentSecurity,
  facts: {
    'adgangskode alene': [facts()],
    'rollen kræver mere': [facts({ required: true })],
    'kode-app uden koder': [facts({ appSince })],
    'kode-app og én kode tilbage': [facts({ appSince, codesLeft: 1, required: true })],
    'i demoen': [facts({ demo: true })],
  },
});
