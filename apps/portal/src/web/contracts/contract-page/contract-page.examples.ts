import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { asManager, asProvider } from '../../cases/case.facts.examples';
import { exampleContract, exampleContractDesk, exampleVersion } from '../contract.facts.examples';
import { presentContractPage } from './contract-page.presenter';

const more = { free: null, submission: 'indsendelse' };
const at = new Date('2026-12-03T10:00:00Z');

/** The contract as everybody reads it. */
export const contractPageExamples = defineExamples({
  template: join(__dirname, 'contract-page.hbs'),
  present: presentContractPage,
  facts: {
    'intet er skrevet': [exampleContractDesk(null, asProvider), more],
    'en kladde, hvor noget mangler': [
      exampleContractDesk(
        exampleContract({
          state: 'draft',
          draft: {
            scope: 'Tre møder.',
            activities: [{ title: 'Møde', kind: 'meeting', plannedOn: null, description: '' }],
          },
          versions: [],
          signatures: [],
          currentNo: 0,
          signBy: null,
        }),
        asManager,
      ),
      more,
    ],
    'sendt, din tur': [exampleContractDesk(exampleContract(), asManager), more],
    'klar, venter på plads': [
      exampleContractDesk(exampleContract({ state: 'waiting', signBy: null }), asProvider),
      { ...more, free: 1000000n },
    ],
    'bedt om ændringer, anden udgave': [
      exampleContractDesk(
        exampleContract({
          state: 'changes_asked',
          versions: [exampleVersion(1), exampleVersion(2)],
          currentNo: 2,
          setback: {
            kind: 'changes-asked',
            by: 'Jonas Lind',
            side: 'employees',
            at,
            reason: 'Vi vil mødes oftere.',
          },
        }),
        asProvider,
      ),
      more,
    ],
  },
});
