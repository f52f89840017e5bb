import { join } from 'node:path';
import type { StatedRole } from '@samraad/people';
import { defineExamples, Fields } from '../../../views';
import { statedRolesWords as words } from './stated-roles.da';
import { presentStatedRole, presentStatedRoles } from './stated-roles.presenter';

const jonas: StatedRole = {
  id: '1f0f6a0c-51f0-4d3e-9d51-9c9f3a1d2b18',
  personId: '2f0f6a0c-51f0-4d3e-9d51-9c9f3a1d2b18',
  name: 'Jonas Lind',
  role: 'amr',
  unit: 'Akutmodtagelsen',
  region: 'Region Prøve',
  statedAt: new Date('2026-11-20T09:00:00Z'),
  signed: 1,
};

/** What waits for a keeper. */
export const statedRolesExamples = defineExamples({
  template: join(__dirname, 'stated-roles.hbs'),
  present: presentStatedRoles,
  facts: {
    'én venter': [{ items: [jonas], total: 1 }],
    'flere sider': [{ items: [jonas], total: 120 }, 2],
    'ingen venter': [{ items: [], total: 0 }],
  },
});

/** One of them. */
export const statedRoleExamples = defineExamples({
  template: join(__dirname, 'stated-role.hbs'),
  present: presentStatedRole,
  facts: {
    'før der er svaret': [jonas, new Fields({}, []), 'eksempel'],
    'uden svar': [
      jonas,
      new Fields({}, [{ field: 'answer', message: `Vælg et svar på »${words.question}«.` }]),
      'eksempel',
    ],
  },
});
