import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { exampleLine, exampleOwnLine } from '../../cases/case-line.facts.examples';
import { ids } from '../../cases/case.facts.examples';
import { asked, exampleDesk } from '../whole-request/whole-request.facts.examples';
import { presentSignRequest } from './sign-request.presenter';

const own = exampleOwnLine('Læs henvendelsen, og skriv under', 'Læs og skriv under', 'sign-request');

/** Reading and signing the request. */
export const signRequestExamples = defineExamples({
  template: join(__dirname, 'sign-request.hbs'),
  present: presentSignRequest,
  facts: {
    'din tur': [{ ...exampleDesk(asked), line: own }, ids.jonas],
    'din tur: næstformand for MED-udvalget': [
      {
        ...exampleDesk({
          ...asked,
          parties: [
            { personId: ids.mette, name: 'Mette Holm', unitId: ids.unit, role: 'med_chair' },
            { personId: ids.jonas, name: 'Jonas Lind', unitId: ids.unit, role: 'med_vice_chair' },
          ],
        }),
        line: own,
      },
      ids.jonas,
    ],
    'ikke bedt om at skrive under': [{ ...exampleDesk(asked), line: exampleLine() }, ids.sara],
    'du har skrevet under': [
      {
        ...exampleDesk({
          ...asked,
          signers: (asked.signers ?? []).map((one) => ({ ...one, asked: one.personId !== ids.mette })),
          signatures: [
            {
              unitId: ids.unit,
              side: 'management',
              personId: ids.mette,
              name: 'Mette Holm',
              role: 'manager',
              hash: 'a'.repeat(64),
              signedAt: new Date('2026-11-20T13:10:00Z'),
              voidedAt: null,
            },
          ],
        }),
        line: exampleLine(),
      },
      ids.mette,
    ],
  },
});
