import { join } from 'node:path';
import type { LedgerLine } from '@samraad/budget';
import { defineExamples } from '../../../views';
import { exampleFrame } from '../../contracts/contract.facts.examples';
import { ids } from '../../cases/case.facts.examples';
import { round } from '../../requests/whole-request/whole-request.facts.examples';
import { exampleContractMoney } from '../contract-money/contract-money.examples';
import { noParts } from '../frame-parts.reader';
import { presentOwnFrame, type OwnFrame } from './own-frame.presenter';

const line = (more: Partial<LedgerLine>): LedgerLine => ({
  id: 'l',
  kind: 'hold',
  from: 'free',
  to: 'held',
  amount: 4850000n,
  freeAfter: 39150000n,
  caseId: ids.request,
  caseNumber: 12,
  unit: 'Akutmodtagelsen',
  contractId: 'c',
  invoiceId: null,
  reference: 'SR-7KQ4-M2',
  reason: null,
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
  postings: { items: [], total: 0, page: 1 },
  pending: { items: [], total: 0 },
  billable: { items: [], total: 0, amount: 0n },
  parts: noParts,
  ...more,
});

/** A provider's own frame. */
export const ownFrameExamples = defineExamples({
  template: join(__dirname, 'own-frame.hbs'),
  present: presentOwnFrame,
  facts: {
    'der kan sendes en regning': [
      facts({
        billable: { items: [amount], total: 1, amount: amount.amount },
        pending: {
          items: [
            { ...amount, state: 'waiting', held: 0n },
            { ...amount, state: 'draft', held: 0n, amount: 99_000_000n },
            { ...amount, state: 'changes_asked', held: 4_000_000n },
          ],
          total: 3,
        },
        postings: { items: [line({}), line({ kind: 'bind', from: 'held', to: 'bound' })], total: 2, page: 1 },
      }),
    ],
    'måneder, rater og kontrakter': [
      facts({
        frame: {
          ...exampleFrame,
          tranches: [
            {
              id: 't1',
              frameId: exampleFrame.frameId,
              label: '1. rate',
              opensOn: '2026-04-01',
              amount: 60_000_000n,
              grantedAt: new Date('2026-03-31T22:00:00Z'),
            },
            ...(exampleFrame.nextTranche ? [exampleFrame.nextTranche] : []),
          ],
        },
        parts: {
          months: [
            { month: '2026-10', total: 60_000_000n, used: 9_000_000n },
            { month: '2026-12', total: 60_000_000n, used: 20_850_000n },
          ],
          contracts: [exampleContractMoney(), exampleContractMoney({ number: 15, bound: 5_000_000n })],
          contractCount: 30,
          contractPage: 1,
        },
      }),
    ],
    'penge fri, intet at gøre': [facts({ postings: { items: [line({})], total: 1, page: 1 } })],
    'flere, end der er vist': [
      facts({
        billable: { items: [amount], total: 31, amount: 90_000_000n },
        pending: { items: [{ ...amount, state: 'waiting', held: 0n }], total: 22 },
        postings: { items: [line({})], total: 120, page: 2 },
      }),
    ],
    'ingen penge fri': [facts({ frame: { ...exampleFrame, free: 0n } })],
    'det er ikke kendt, hvordan den blev brugt': [
      facts({ frame: { ...exampleFrame, phase: 'over', useKnown: false } }),
    ],
    'runden er slut': [facts({ frame: { ...exampleFrame, phase: 'over', nextTranche: null } })],
    'rammen er ikke sat': [facts({ frame: null })],
  },
});
