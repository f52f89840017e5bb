import { join } from 'node:path';
import { defineExamples, Fields } from '../../../views';
import { asProvider } from '../../cases/case.facts.examples';
import { exampleContract, exampleContractDesk } from '../../contracts/contract.facts.examples';
import { exampleWaiting } from '../waiting.facts.examples';
import { type OfferOnDesk, presentRoomOffer } from './room-offer.presenter';

const facts = (own: Parameters<typeof exampleWaiting>[0], free = 2_000_000n): OfferOnDesk => ({
  desk: exampleContractDesk(exampleContract({ state: 'waiting' }), asProvider),
  own: exampleWaiting(own),
  free,
});
const none = new Fields({ scope: 'Tre møder og en workshop for hele afsnittet.' }, []);

/** A provider answers an offer of room. */
export const roomOfferExamples = defineExamples({
  template: join(__dirname, 'room-offer.hbs'),
  present: presentRoomOffer,
  facts: {
    'en del af prisen': [facts({}), none, 'indsendelse'],
    'hele prisen': [facts({ offer: 'whole', reason: null, price: 1_500_000n }), none, 'indsendelse'],
    'pladsen gemmes': [facts({ offer: 'saving', takeUpBy: null }), none, 'indsendelse'],
    'alle har ladet turen gå videre': [facts({ offer: 'open-part', takeUpBy: null }), none, 'indsendelse'],
    'prisen er for høj': [
      facts({}),
      new Fields({ answer: 'fit', price: '30.000', scope: 'Kun workshoppen.' }, [
        {
          field: 'price',
          message: 'Der er 20.000 kr. fri i rammen. Prisen skal være så lav, at den kan være der.',
        },
      ]),
      'indsendelse',
    ],
  },
});
