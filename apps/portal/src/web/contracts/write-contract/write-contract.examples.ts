import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { asManager, asProvider } from '../../cases/case.facts.examples';
import {
  exampleContent,
  exampleContract,
  exampleContractDesk,
  exampleRoom,
} from '../contract.facts.examples';
import type { ContractDetail } from '@samraad/contracts';
import { presentClash } from './clash.presenter';
import { wrongPeriod } from '../../../i18n/contracts.da';
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
  clash: null,
  ...more,
});

const typedByParties = { ...exampleContent, scope: 'Fire møder og en workshop.' };
const clashing = ({ pen }: Pick<ContractDetail, 'pen'>): WriteFacts => {
  const at = new Date('2026-12-01T09:05:00Z');
  const writers = [{ part: 'scope', by: 'Karin Dal', side: 'provider', at }] as const;
  const contract = exampleContract({ state: 'draft', pen, writers });
  return facts({
    desk: exampleContractDesk(contract, asManager),
    room: null,
    templates: [],
    typed: typedOf(typedByParties, 5),
    clash: presentClash(contract, typedByParties, pen === 'parties'),
  });
};

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
    'parterne skriver': [
      facts({
        desk: exampleContractDesk(exampleContract({ state: 'draft', pen: 'parties' }), asManager),
        room: null,
        templates: [],
        typed: typedOf(exampleContent, 4),
      }),
    ],
    'udbyderen skrev imens': [clashing({ pen: 'parties' })],
    'udbyderen tog udkastet tilbage imens': [clashing({ pen: 'provider' })],
    'perioden slutter, før den begynder': [
      facts({
        typed: typedOf({ ...exampleContent, period: { startsOn: '2027-06-30', endsOn: '2027-01-04' } }, 4),
        errors: [{ field: 'ends', message: wrongPeriod.backwards }],
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
