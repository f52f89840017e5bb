import { join } from 'node:path';
import type { ContractItem, ContractState } from '@samraad/contracts';
import { defineExamples } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { presentContractList, type ContractListFacts } from './contract-list.presenter';

const item = (state: ContractState, more: Partial<ContractItem> = {}): ContractItem => ({
  id: state,
  caseId: ids.request,
  reference: 'SR-7KQ4-M2',
  number: 12,
  title: 'Ro på efter sammenlægningen',
  unit: 'Akutmodtagelsen',
  provider: { id: ids.provider, name: 'Joblife' },
  state,
  stateSince: new Date('2026-12-01T10:00:00Z'),
  price: 4850000n,
  sentAt: null,
  signedAt: null,
  lapsedAt: null,
  mayRead: true,
  ...more,
});
const facts = (more: Partial<ContractListFacts>): ContractListFacts => ({
  items: [],
  total: 0,
  counts: new Map(),
  state: null,
  page: 1,
  isProvider: true,
  ...more,
});
const states = ['draft', 'waiting', 'sent', 'changes_asked', 'signed', 'ended'] as const;

/** The list of contracts. */
export const contractListExamples = defineExamples({
  template: join(__dirname, 'contract-list.hbs'),
  present: presentContractList,
  facts: {
    'udbyderen: én i hver tilstand': [
      facts({
        items: states.map((state) => item(state, state === 'draft' ? { price: null } : {})),
        total: 60,
        counts: new Map(states.map((state) => [state, 10])),
        page: 2,
      }),
    ],
    'de centrale parter: uden titel': [
      facts({ items: [item('signed', { title: null, mayRead: false })], total: 1, isProvider: false }),
    ],
    'ingen endnu': [facts({})],
    'ingen i den tilstand': [facts({ state: 'changes_asked', counts: new Map([['sent', 2]]) })],
  },
});
