import { join } from 'node:path';
import { defineExamples, Fields } from '../../../views';
import { asProvider, ids } from '../../cases/case.facts.examples';
import { exampleDisputeDesk, exampleSettlement, handedOver } from '../dispute.facts.examples';
import { presentDisputeTalk } from './dispute-talk.presenter';

const sent = { fields: new Fields({}, []), submission: 'indsendelse' };
const open = { open: exampleSettlement, settlements: [exampleSettlement] };
const end = { amount: 4_000_000n, released: 850_000n, at: new Date('2027-02-20T09:00:00Z') };

/** A dispute that is talked over. */
export const disputeTalkExamples = defineExamples({
  template: join(__dirname, 'dispute-talk.hbs'),
  present: presentDisputeTalk,
  facts: {
    'ingen har skrevet endnu': [exampleDisputeDesk({ messages: [] }), ids.mette, sent],
    'der er skrevet, og et forslag venter på dig': [exampleDisputeDesk(open), ids.mette, sent],
    'udbyderen venter på svar, et delmål': [
      exampleDisputeDesk({ ...open, milestone: 1, part: 'Forundersøgelse' }, { viewer: asProvider }),
      ids.sara,
      sent,
    ],
    'overdraget til de centrale parter': [exampleDisputeDesk({ handover: handedOver }), ids.mette, sent],
    'en tilsluttet arbejdsplads skriver med': [
      exampleDisputeDesk(
        {},
        { viewer: { isProvider: false, side: 'employees', coordinating: false, unitIds: [] } },
      ),
      ids.jonas,
      sent,
    ],
    'endte med en aftale': [
      exampleDisputeDesk({
        since: null,
        state: 'stands',
        ended: { ...end, by: 'parties', text: 'Vi er enige.' },
      }),
      ids.mette,
      sent,
    ],
    'afgjort af de centrale parter': [
      exampleDisputeDesk({
        since: null,
        state: 'stands',
        ended: { ...end, by: 'central', text: 'To af tre møder er holdt.' },
      }),
      ids.sara,
      sent,
    ],
    'indsigelsen blev trukket': [exampleDisputeDesk({ since: null, state: 'open' }), ids.mette, sent],
    'beløbet er for stort': [
      exampleDisputeDesk(),
      ids.mette,
      {
        fields: new Fields({ text: 'Vi er enige.', amount: '99.999' }, [
          { field: 'amount', message: 'Beløbet kan højst være 48.500 kr.' },
        ]),
        submission: 'indsendelse',
      },
    ],
  },
});
