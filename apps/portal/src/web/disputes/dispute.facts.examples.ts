import type { DisputeView, SettlementView } from '@samraad/delivery';
import { exampleCase, exampleCaseOnDesk, ids } from '../cases/case.facts.examples';
import type { CaseOnDesk } from '../cases/case-on-desk';
import type { DisputeOnDesk } from './dispute-of-case.reader';

const at = new Date('2027-02-12T09:00:00Z');
const jonas = { personId: ids.jonas, name: 'Jonas Lind', side: 'employees' as const, at };
const sara = { personId: ids.sara, name: 'Sara Due', side: 'provider' as const, at };

/** What Joblife proposes. */
export const exampleSettlement: SettlementView = {
  no: 1,
  amount: 4_000_000n,
  text: 'Det sidste møde blev kortere end aftalt. Vi trækker prisen for en halv dag fra.',
  hash: 'f'.repeat(64),
  proposedAt: at,
  agreed: [sara],
};

/** The employees' side does not agree that everything was delivered. */
export const exampleDispute = (more: Partial<DisputeView> = {}): DisputeView => ({
  attestationId: '51c7a2e0-3b0c-4d58-8a5b-0f1b2f3a4d01',
  caseId: ids.request,
  number: 12,
  provider: 'Joblife',
  milestone: 0,
  part: null,
  state: 'disputed',
  attested: 4_600_000n,
  most: 4_850_000n,
  since: at,
  objections: [
    { ...jonas, unit: 'Akutafdelingen', reason: 'Det sidste møde varede kun en time.', outcome: null },
  ],
  messages: [
    { ...jonas, id: 'm1', body: 'Vi havde aftalt en halv dag.' },
    { ...sara, id: 'm2', body: 'Det er rigtigt. Kan vi finde et beløb, der passer?' },
  ],
  settlements: [],
  open: null,
  handover: null,
  ended: null,
  ...more,
});

export const handedOver = { ...jonas, side: 'employees' as const };

export const exampleDisputeDesk = (
  dispute: Partial<DisputeView> = {},
  desk: Partial<CaseOnDesk> = {},
): DisputeOnDesk => ({
  ...exampleCaseOnDesk({ facts: exampleCase({ stage: 'attested' }), now: at, ...desk }),
  dispute: exampleDispute(dispute),
});
