import { join } from 'node:path';
import type { Traced, TracedEntry } from '@samraad/budget';
import { defineExamples, type PageExamples } from '../../views';
import { ids } from '../cases/case.facts.examples';
import { exampleContractMoney } from '../frames/contract-money/contract-money.examples';
import { round } from '../requests/whole-request/whole-request.facts.examples';
import type { MoneyAskedFor } from './money-desk';
import { presentMoney } from './money.presenter';
import { postingExamples } from './posting.examples';

const occurredAt = new Date('2026-12-01T10:00:00Z');
const traced: Traced = {
  frameId: 'f',
  account: 'held',
  contractId: null,
  invoiceId: null,
  asOf: new Date('2026-12-01T22:59:59Z'),
};
const asked = (more: Partial<MoneyAskedFor> = {}): MoneyAskedFor => ({
  day: '2026-12-01',
  round,
  traced,
  contract: null,
  provider: 'Joblife',
  ...more,
});
const entry: TracedEntry = {
  postingId: '42',
  kind: 'hold',
  account: 'held',
  other: 'free',
  amount: 4_850_000n,
  contractId: 'c',
  invoiceId: null,
  number: 12,
  unit: 'Akutmodtagelsen',
  reference: 'hold:c:1',
  occurredAt,
};
const balances = {
  ...{ granted: -60_000_000n, free: 39_150_000n, held: 4_850_000n, bound: 9_000_000n },
  ...{ earned: 0n, invoiced: 2_000_000n, paid: 5_000_000n },
};
const frame = {
  frameId: 'f',
  roundId: 'r',
  providerId: ids.provider,
  name: 'Joblife',
  balances,
  useKnown: true,
};

/** Figures, and what they are the sum of. */
const moneyPageExamples = defineExamples({
  template: join(__dirname, 'money.hbs'),
  present: presentMoney,
  facts: {
    'alle rammer': [
      {
        kind: 'frames',
        asked: asked({ traced: null }),
        today: '2026-12-01',
        rounds: [round],
        frames: [frame],
      },
    ],
    'en runde fra før Samråd': [
      {
        kind: 'frames',
        asked: asked({ traced: null }),
        today: '2026-12-01',
        rounds: [round],
        frames: [{ ...frame, useKnown: false }],
      },
    ],
    'ingen rammer er kendt': [
      { kind: 'frames', asked: asked({ traced: null }), today: '2026-12-01', rounds: [round], frames: [] },
    ],
    'bag et tal': [
      {
        kind: 'entries',
        asked: asked(),
        today: '2026-12-03',
        figure: { sum: 4_350_000n, count: 51 },
        entries: [entry, { ...entry, postingId: '43', kind: 'swap', amount: -500_000n }],
        page: 1,
      },
    ],
    'en kontrakts, med en postering uden sag': [
      {
        kind: 'entries',
        asked: asked({
          contract: exampleContractMoney(),
          traced: { ...traced, contractId: 'c', account: null },
        }),
        today: '2026-12-01',
        figure: { sum: 0n, count: 1 },
        entries: [{ ...entry, kind: 'grant', number: null, unit: null, contractId: null }],
        page: 1,
      },
    ],
    'intet endnu': [
      {
        kind: 'entries',
        asked: asked({ day: '2026-01-01' }),
        today: '2026-12-01',
        figure: { sum: 0n, count: 0 },
        entries: [],
        page: 1,
      },
    ],
  },
});

/** The examples of the money pages. */
export const moneyExamples: readonly PageExamples[] = [moneyPageExamples, postingExamples];
