import { join } from 'node:path';
import type { ContractMoneyLine } from '@samraad/budget';
import { defineExamples } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { type ContractMoneyFacts, presentContractMoney } from './contract-money.presenter';

export const exampleContractMoney = (more: Partial<ContractMoneyLine> = {}): ContractMoneyLine => ({
  contractId: 'c',
  caseId: ids.request,
  frameId: 'f',
  number: 12,
  unit: 'Akutmodtagelsen',
  held: 0n,
  bound: 0n,
  earned: 0n,
  invoiced: 0n,
  paid: 4_600_000n,
  agreed: 4_850_000n,
  givenBack: 250_000n,
  ...more,
});
const occurredAt = new Date('2026-12-01T10:00:00Z');
const facts = (more: Partial<ContractMoneyFacts> = {}): ContractMoneyFacts => ({
  money: exampleContractMoney(),
  postings: [
    { id: '3', kind: 'release', from: 'bound', to: 'free', amount: 250_000n, invoiceId: null, occurredAt },
    { id: '2', kind: 'bind', from: 'held', to: 'bound', amount: 4_850_000n, invoiceId: null, occurredAt },
    { id: '1', kind: 'hold', from: 'free', to: 'held', amount: 4_850_000n, invoiceId: null, occurredAt },
  ],
  provider: 'Joblife',
  round: 'Demorunden',
  links: [{ text: 'Se rammen', href: '/rammer/min' }],
  frames: { text: 'Ramme og regninger', href: '/rammer/min' },
  ...more,
});

/** One contract's money. */
export const contractMoneyExamples = defineExamples({
  template: join(__dirname, 'contract-money.hbs'),
  present: presentContractMoney,
  facts: {
    'det endelige beløb': [facts()],
    'holdt, intet aftalt': [
      facts({ money: exampleContractMoney({ held: 4_850_000n, paid: 0n, agreed: 0n, givenBack: 0n }) }),
    ],
  },
});
