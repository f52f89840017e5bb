import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { asManager, asProvider } from '../../cases/case.facts.examples';
import { exampleContract, exampleContractDesk } from '../contract.facts.examples';
import { presentReason } from './reason.presenter';

const typed = { typed: {}, errors: [], submission: 'indsendelse' };

/** Why a contract is sent back or withdrawn. */
export const reasonExamples = defineExamples({
  template: join(__dirname, 'reason.hbs'),
  present: presentReason,
  facts: {
    'bed om ændringer': ['changes', exampleContractDesk(exampleContract(), asManager), typed],
    'træk tilbage': ['withdraw', exampleContractDesk(exampleContract(), asProvider), typed],
    'uden begrundelse': [
      'changes',
      exampleContractDesk(exampleContract(), asManager),
      { ...typed, errors: [{ field: 'reason', message: 'Skriv en begrundelse.' }] },
    ],
  },
  errors: ([, , { errors }]) => errors,
});
