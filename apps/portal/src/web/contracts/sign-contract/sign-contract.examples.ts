import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { asJoined, asManager, asProvider, ids } from '../../cases/case.facts.examples';
import { round } from '../../requests/whole-request/whole-request.facts.examples';
import {
  exampleContent,
  exampleContract,
  exampleContractDesk,
  exampleJointContract,
  exampleJointDesk,
  exampleVersion,
} from '../contract.facts.examples';
import { obstacleError, presentSignContract, type SignFacts } from './sign-contract.presenter';

const facts = (more: Partial<SignFacts> = {}): SignFacts => ({
  desk: exampleContractDesk(exampleContract(), asManager),
  contract: exampleContract(),
  place: { id: ids.unit, name: 'Akutmodtagelsen' },
  more: [],
  statement: null,
  rules: round.rules.order,
  typed: {},
  errors: [],
  submission: 'indsendelse',
  ...more,
});

/** Signing a contract. */
export const signContractExamples = defineExamples({
  template: join(__dirname, 'sign-contract.hbs'),
  present: presentSignContract,
  facts: {
    'ingen har svaret om påbud': [facts()],
    'hver arbejdsplads skriver under, og du er med på to': [
      facts({
        desk: exampleJointDesk(exampleJointContract(), asJoined),
        contract: exampleJointContract(),
        place: { id: ids.other, name: 'Medicinsk afdeling' },
        more: [{ id: ids.third, name: 'Rehabilitering' }],
      }),
    ],
    'med et bilag at åbne først': [
      facts({
        contract: exampleContract({
          files: [
            { name: 'Vores kontrakt.pdf', sha256: 'c'.repeat(64), id: 'f', bytes: 240_000, scanned: false },
          ],
          versions: [
            exampleVersion(1, {
              content: { ...exampleContent, file: { name: 'Vores kontrakt.pdf', sha256: 'c'.repeat(64) } },
            }),
          ],
        }),
      }),
    ],
    'sidste svar er et efterkommet påbud': [
      facts({ statement: { unitId: ids.unit, answer: 'complied', compliedOn: '2026-11-02' } }),
    ],
    'påbuddet står i vejen': [
      facts({
        typed: { order: 'same_matter', read: 'ja' },
        errors: [obstacleError('requests.order-not-complied', {})],
      }),
    ],
    'runden tager ikke imod efterkommede påbud': [
      facts({
        desk: exampleContractDesk(exampleContract({ signBy: null }), asProvider),
        contract: exampleContract({ signBy: null }),
        statement: { unitId: ids.unit, answer: 'unknown', compliedOn: null },
        rules: { ...round.rules.order, compliedAllows: false },
        errors: [{ field: 'read', message: 'Sæt kryds.' }],
      }),
    ],
  },
  errors: ([{ errors }]) => errors,
});
