import { join } from 'node:path';
import type { TracedPosting } from '@samraad/budget';
import { defineExamples } from '../../views';
import { ids } from '../cases/case.facts.examples';
import { presentPosting } from './posting.presenter';

const occurredAt = new Date('2026-12-01T10:00:00Z');
const posting: TracedPosting = {
  id: '42',
  frameId: 'f',
  toFrameId: null,
  kind: 'hold',
  caseId: ids.request,
  contractId: 'c',
  invoiceId: null,
  number: 12,
  unit: 'Akutmodtagelsen',
  reference: 'hold:c:1',
  digest: 'a'.repeat(64),
  occurredAt,
  recordedAt: occurredAt,
  entries: [
    { frameId: 'f', account: 'free', amount: -4_850_000n },
    { frameId: 'f', account: 'held', amount: 4_850_000n },
  ],
};
const body = JSON.stringify({ actor: { person: 'p', system: null }, as: { role: 'coordinator' }, facts: {} });
const act = {
  id: 'e',
  stream: `case:${ids.request}`,
  seq: '7',
  action: 'contracts.sent',
  occurredAt,
  body,
  hash: 'b'.repeat(64),
  name: 'Karin Dal',
  personal: null,
  number: 12,
  reference: 'SR-7KQ4-M2',
};

/** One posting and the acts behind it. */
export const postingExamples = defineExamples({
  template: join(__dirname, 'posting.hbs'),
  present: presentPosting,
  facts: {
    'for revisor': [{ posting, provider: 'Joblife', acts: [act], names: true }],
    'for en central part': [{ posting, provider: 'Joblife', acts: [act], names: false }],
    'uden handling': [
      {
        posting: { ...posting, kind: 'grant', caseId: null, contractId: null, number: null, unit: null },
        provider: 'Joblife',
        acts: [],
        names: true,
      },
    ],
  },
});
