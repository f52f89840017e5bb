import { join } from 'node:path';
import type { LedgerLine } from '@samraad/budget';
import { defineExamples } from '../../../views';
import { exampleFrame } from '../../contracts/contract.facts.examples';
import { ids } from '../../cases/case.facts.examples';
import { round } from '../../requests/whole-request/whole-request.facts.examples';
import { presentOwnFrame, type OwnFrame } from './own-frame.presenter';

const line = (more: Partial<LedgerLine>): LedgerLine => ({
  id: 'l',
  kind: 'hold',
  from: 'free',
  to: 'held',
  amount: 4850000n,
  freeAfter: 39150000n,
  caseId: ids.request,
  contractId: 'c',
  invoiceId: null,
  reference: 'SR-7KQ4-M2',
  occurredAt: new Date('2026-12-01T10:00:00Z'),
  ...more,
});
const amount = {
  caseId: ids.request,
  caseNumber: 12,
  title: 'Ro på efter sammenlægningen',
  amount: 4600000n,
};
const facts = (more: Partial<OwnFrame> = {}): OwnFrame => ({
  round,
  frame: exampleFrame,
  postings: [],
  pending: [],
  billable: [],
  ...more,
});

/** A provider's own frame. */
export const ownFrameExamples = defineExamples({
  template: join(__dirname, 'own-frame.hbs'),
  present: presentOwnFrame,
  facts: {
    'der kan sendes en regning': [
      facts({
        billable: [amount],
        pending: [
          { ...amount, waiting: true },
          { ...amount, waiting: false, amount: 99_000_000n },
        ],
        postings: [line({}), line({ kind: 'bind', from: 'held', to: 'bound' })],
      }),
    ],
    'penge fri, intet at gøre': [facts({ postings: [line({})] })],
    'ingen penge fri': [facts({ frame: { ...exampleFrame, free: 0n } })],
    'det er ikke kendt, hvordan den blev brugt': [
      facts({ frame: { ...exampleFrame, phase: 'over', useKnown: false } }),
    ],
    'runden er slut': [facts({ frame: { ...exampleFrame, phase: 'over', nextTranche: null } })],
    'rammen er ikke sat': [facts({ frame: null })],
  },
});
