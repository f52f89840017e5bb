import { join } from 'node:path';
import { defineExamples } from '../../../../views';
import { presentAudit } from './audit.presenter';

const now = new Date('2026-12-01T09:00:00Z');

/** An auditor's first page. */
export const auditExamples = defineExamples({
  template: join(__dirname, 'audit.hbs'),
  present: presentAudit,
  facts: {
    'en runde i gang': [{ cases: 41, duties: 57, late: 6, unpaid: 2, undelivered: 1, now }],
    'intet endnu': [{ cases: 0, duties: 0, late: 0, unpaid: 0, undelivered: 0, now }],
  },
});
