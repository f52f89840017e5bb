import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { asManager } from '../../cases/case.facts.examples';
import {
  exampleContent,
  exampleContract,
  exampleContractDesk,
  exampleVersion,
} from '../contract.facts.examples';
import { presentContractVersions } from './contract-versions.presenter';

const first = exampleVersion(1, {
  price: 5000000n,
  content: {
    ...exampleContent,
    price: '5000000',
    scope: 'Fem møder og en workshop for hele afsnittet.',
    activities: exampleContent.activities.map((one, at) =>
      at === 1 ? { ...one, plannedOn: '2027-01-26' } : one,
    ),
  },
});
const two = exampleContract({
  versions: [first, exampleVersion(2, { changed: ['scope', 'price', 'activities'] })],
  currentNo: 2,
});

const written = exampleContract({
  ...two,
  state: 'changes_asked',
  draft: { ...exampleContent, price: '5200000' },
});
const nothing = { from: '', to: '' };

/** Every version that was sent. */
export const contractVersionsExamples = defineExamples({
  template: join(__dirname, 'contract-versions.hbs'),
  present: presentContractVersions,
  facts: {
    'én udgave': [exampleContractDesk(exampleContract(), asManager), exampleContract(), nothing],
    'to udgaver': [exampleContractDesk(two, asManager), two, nothing],
    'kladden sammenlignet med den første udgave': [
      exampleContractDesk(written, asManager),
      written,
      { from: '1', to: 'kladde' },
    ],
    'to, der er ens': [exampleContractDesk(two, asManager), two, { from: '2', to: '2' }],
  },
});
