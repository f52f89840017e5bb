import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { asProvider } from '../../cases/case.facts.examples';
import {
  exampleContent,
  exampleContract,
  exampleContractDesk,
  exampleRoom,
} from '../contract.facts.examples';
import { typedOf } from './write-contract.form';
import { presentWriteContract, type WriteFacts } from './write-contract.presenter';

const facts = (more: Partial<WriteFacts> = {}): WriteFacts => ({
  desk: exampleContractDesk(null, asProvider),
  room: exampleRoom(),
  templates: [
    {
      id: 't',
      key: 'usual',
      name: 'Det almindelige forløb',
      steps: [
        {
          key: 'a',
          label: 'Møde',
          title: 'Møde',
          description: 'Vi mødes.',
          durationText: '2 timer',
          kind: 'meeting',
        },
        {
          key: 'b',
          label: 'Workshop',
          title: 'Workshop',
          description: 'Vi øver os.',
          durationText: 'en dag',
          kind: 'workshop',
        },
      ],
    },
  ],
  typed: {},
  errors: [],
  submission: 'indsendelse',
  saved: false,
  ...more,
});

/** Writing a contract. */
export const writeContractExamples = defineExamples({
  template: join(__dirname, 'write-contract.hbs'),
  present: presentWriteContract,
  facts: {
    'begyndt fra henvendelsen': [facts({ typed: typedOf({ expectations: 'En fælles måde.' }, 0) })],
    'gemt, alt er udfyldt': [
      facts({
        desk: exampleContractDesk(exampleContract({ state: 'draft' }), asProvider),
        typed: typedOf(exampleContent, 4),
        saved: true,
      }),
    ],
    'prisen kan ikke læses': [
      facts({
        typed: { ...typedOf(exampleContent, 4), price: 'mange' },
        errors: [{ field: 'price', message: 'Skriv prisen som et beløb i kroner, fx 48.500.' }],
      }),
    ],
    'parterne beder om ændringer': [
      facts({
        desk: exampleContractDesk(
          exampleContract({
            state: 'changes_asked',
            setback: {
              kind: 'changes-asked',
              by: 'Jonas Lind',
              side: 'employees',
              at: new Date('2026-12-03T10:00:00Z'),
              reason: 'Vi vil mødes oftere.',
            },
          }),
          asProvider,
        ),
        room: exampleRoom({ held: 4850000n }),
        typed: typedOf(exampleContent, 4),
      }),
    ],
  },
  errors: ([{ errors }]) => errors,
});
