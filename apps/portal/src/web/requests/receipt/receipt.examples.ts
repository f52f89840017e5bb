import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { exampleLine } from '../../cases/case-line.facts.examples';
import { ids } from '../../cases/case.facts.examples';
import { asked, exampleDesk, filled } from '../whole-request/whole-request.facts.examples';
import { presentReceipt } from './receipt.presenter';

const at = new Date('2026-11-20T14:00:00Z');
const signed = (side: 'management' | 'employees') =>
  ({
    unitId: ids.unit,
    side,
    personId: side === 'management' ? ids.mette : ids.jonas,
    name: side === 'management' ? 'Mette Holm' : 'Jonas Lind',
    role: side === 'management' ? 'manager' : 'amr',
    hash: 'a'.repeat(64),
    signedAt: at,
    voidedAt: null,
  }) as const;
const both = {
  ...asked,
  signers: filled.signers ?? [],
  signatures: [signed('management'), signed('employees')],
};
const text = { hash: 'a'.repeat(64), body: '{"title":"Ro på"}' };

const line = exampleLine({ sentence: 'Jonas Lind skal skrive under på henvendelsen' }, 'sign-request');
const withLine = (facts: Parameters<typeof exampleDesk>[0]) => ({ ...exampleDesk(facts), line });

/** The receipt for what was signed. */
export const receiptExamples = defineExamples({
  template: join(__dirname, 'receipt.hbs'),
  present: presentReceipt,
  facts: {
    'én mangler at skrive under': [
      withLine({
        ...asked,
        signers: (asked.signers ?? []).filter(({ side }) => side === 'employees'),
        signatures: [signed('management')],
      }),
      text,
      null,
      null,
    ],
    'alle har skrevet under, ingen udbyder': [withLine(both), text, null, null],
    'venter på påtegning': [withLine({ ...both, stage: 'awaiting_endorsement' }), text, 'Joblife', null],
    'sendt til udbyderen': [
      withLine({ ...both, stage: 'sent_to_provider', number: 12, completedAt: at }),
      text,
      'Joblife',
      null,
    ],
    'dagskoden er offentliggjort': [
      withLine({ ...both, stage: 'sent_to_provider', number: 12, completedAt: at }),
      text,
      'Joblife',
      { day: '2026-11-20', root: 'c'.repeat(64), entries: 3, publishedAt: new Date('2026-11-21T00:00:00Z') },
    ],
  },
});
