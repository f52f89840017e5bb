import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { round } from '../../requests/whole-request/whole-request.facts.examples';
import { asProvider } from '../../cases/case.facts.examples';
import {
  exampleContent,
  exampleContract,
  exampleContractDesk,
  exampleRoom,
} from '../contract.facts.examples';
import { exampleComments } from '../contract-comments/contract-comments.examples';
import { presentSendContract, type SendFacts } from './send-contract.presenter';

const draft = exampleContract({ state: 'draft', versions: [], signatures: [], currentNo: 0, signBy: null });
const changed = exampleContract({ state: 'changes_asked' });
const facts = (more: Partial<SendFacts> = {}): SendFacts => ({
  desk: exampleContractDesk(draft, asProvider),
  room: exampleRoom(),
  round,
  draft: exampleContent,
  version: 4,
  submission: 'indsendelse',
  ...more,
});

/** Sending a contract. */
export const sendContractExamples = defineExamples({
  template: join(__dirname, 'send-contract.hbs'),
  present: presentSendContract,
  facts: {
    'der er plads': [facts()],
    'andre venter på plads': [facts({ room: exampleRoom({ othersWaiting: 2 }) })],
    'en kommentar er ikke løst': [
      facts({
        desk: exampleContractDesk(exampleContract({ ...draft, comments: exampleComments }), asProvider),
      }),
    ],
    'noget mangler': [facts({ draft: { scope: 'Tre møder.' } })],
    'ny udgave er for dyr': [
      facts({
        desk: exampleContractDesk(changed, asProvider),
        draft: { ...exampleContent, price: '9900000000' },
        room: exampleRoom({ held: 4850000n }),
      }),
    ],
    'rammen er ikke sat': [facts({ room: exampleRoom({ frame: null }) })],
  },
});
