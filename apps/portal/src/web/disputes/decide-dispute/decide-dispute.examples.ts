import { join } from 'node:path';
import { defineExamples, Fields } from '../../../views';
import { exampleDispute, exampleSettlement, handedOver } from '../dispute.facts.examples';
import { presentDecideDispute } from './decide-dispute.presenter';

const sent = { fields: new Fields({}, []), submission: 'indsendelse' };
const dispute = exampleDispute({ handover: handedOver });
const waiting = {
  id: '51c7a2e0-3b0c-4d58-8a5b-0f1b2f3a4d09',
  kind: 'dispute.decide',
  title: 'Nr. 12: uenigheden afgøres, så udbyderen får 40.000 kr.',
  side: 'central_unions' as const,
  lapsesAt: new Date('2027-02-26T22:59:59Z'),
};

/** A dispute before the central parties. */
export const decideDisputeExamples = defineExamples({
  template: join(__dirname, 'decide-dispute.hbs'),
  present: presentDecideDispute,
  facts: {
    'parterne har skrevet': [{ dispute, waiting: null }, 'p', sent],
    'parterne har foreslået hinanden noget': [
      { dispute: { ...dispute, open: exampleSettlement, settlements: [exampleSettlement] }, waiting: null },
      'p',
      sent,
    ],
    'et forslag venter': [{ dispute, waiting }, 'p', sent],
    afgjort: [
      {
        dispute: {
          ...dispute,
          since: null,
          ended: {
            by: 'central',
            amount: 4_000_000n,
            released: 850_000n,
            text: 'To af tre møder er holdt.',
            at: new Date('2027-02-20T09:00:00Z'),
          },
        },
        waiting: null,
      },
      'p',
      sent,
    ],
    'begrundelsen mangler': [
      { dispute, waiting: null },
      'p',
      {
        fields: new Fields({ amount: '40.000' }, [{ field: 'reason', message: 'Skriv en begrundelse.' }]),
        submission: 'indsendelse',
      },
    ],
  },
});
