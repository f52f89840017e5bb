import { join } from 'node:path';
import type { AuditFound } from '@samraad/monitoring';
import { defineExamples } from '../../../../views';
import { ids } from '../../case.facts.examples';
import { auditQuestion } from './audit-question';
import { presentAuditSearch } from './audit-search.presenter';

const entry = (more: Partial<AuditFound> = {}, body: object = {}): AuditFound => ({
  id: ids.request,
  stream: `case:${ids.request}`,
  seq: '4',
  action: 'requests.withdrawn',
  occurredAt: new Date('2026-11-20T13:10:00Z'),
  body: JSON.stringify({
    actor: { person: ids.mette, system: null },
    as: { role: 'manager', side: 'management' },
    ...body,
  }),
  hash: 'ab12',
  name: 'Mette Holm',
  personal: null,
  number: 39,
  reference: 'SR-7KQ4-M2',
  ...more,
});
const scheme = { stream: 'scheme', number: null, reference: null };

/** The audit, searched. */
export const auditSearchExamples = defineExamples({
  template: join(__dirname, 'audit-search.hbs'),
  present: presentAuditSearch,
  facts: {
    'det nyeste': [
      {
        items: [
          entry(),
          entry(
            { ...scheme, action: 'scheme.unit-closed', personal: '{"was":"Afsnit 3"}' },
            { facts: { from: '2026-12-01', count: 2 } },
          ),
          entry({ action: 'evaluation.effect-answered', name: null }),
          entry(
            { name: null, action: 'requests.lapsed', number: null },
            { actor: { person: null, system: 'requests.lapse-choice' } },
          ),
          entry({ ...scheme, action: 'deadlines.unheard-of', stream: 'other:1' }),
        ],
        more: true,
        page: 2,
      },
      auditQuestion({ hvem: 'mette', om: 'requests', spor: 'scheme' }),
    ],
    'intet fundet, en dag, der ikke er nogen': [
      { items: [], more: false, page: 1 },
      auditQuestion({ fra: '31. juni 2026' }),
    ],
  },
  errors: ([, { errors }]) => errors,
});
