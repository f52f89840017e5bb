import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { presentPersonLogins } from './person-logins.presenter';

const linkedAt = new Date('2026-11-20T08:00:00Z');
const login = {
  id: '3f0f6a0c-51f0-4d3e-9d51-9c9f3a1d2b10',
  label: 'Region Nord',
  issuer: 'https://login.nord.example',
  subject: 'mette.holm',
  personId: '7c0f6a0c-51f0-4d3e-9d51-9c9f3a1d2b10',
  accountId: 'a1',
  email: 'mette.holm@region.example',
  active: true,
  linkedAt,
  lastUsedAt: new Date('2026-11-26T07:12:00Z'),
};
const account = (id: string, email: string, active = true) => ({ accountId: id, email, active });
const mette = { personId: login.personId, name: 'Mette Holm' };
const accounts = [account('a1', login.email), account('a2', 'mette@universitet.example')];

/** A person's logins elsewhere. */
export const personLoginsExamples = defineExamples({
  template: join(__dirname, 'person-logins.hbs'),
  present: presentPersonLogins,
  facts: {
    ingen: [{ ...mette, logins: [], accounts: accounts.slice(0, 1) }],
    'én, der kan flyttes': [{ ...mette, logins: [login], accounts }],
    'én på en lukket bruger': [
      {
        ...mette,
        logins: [{ ...login, active: false }],
        accounts: [account('a2', 'mette@universitet.example'), account('a1', login.email, false)],
      },
    ],
  },
});
