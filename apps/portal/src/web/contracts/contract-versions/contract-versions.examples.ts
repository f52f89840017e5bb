import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { asManager } from '../../cases/case.facts.examples';
import { exampleContract, exampleContractDesk, exampleVersion } from '../contract.facts.examples';
import { presentContractVersions } from './contract-versions.presenter';

const two = exampleContract({
  versions: [exampleVersion(1, { price: 5000000n }), exampleVersion(2, { changed: ['price', 'activities'] })],
  currentNo: 2,
});

/** Every version that was sent. */
export const contractVersionsExamples = defineExamples({
  template: join(__dirname, 'contract-versions.hbs'),
  present: presentContractVersions,
  facts: {
    'én udgave': [exampleContractDesk(exampleContract(), asManager), exampleContract()],
    'to udgaver': [exampleContractDesk(two, asManager), two],
  },
});
