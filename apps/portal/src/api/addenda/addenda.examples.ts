import { draftExample } from '../contracts/contracts.examples';

const hash = '8d2f91c477d0be1290aa51f03c6d8e7b3f2a91c477d0be1290aa51f03c6d8e7b';

/** A draft as the documentation shows it: what becomes another. */
export const addendumDraftExample = {
  reason: 'Der er brug for et seminar mere.',
  price: '5400000',
  activities: [
    { seq: 2, title: 'Opfølgningssamtale', kind: 'follow-up-talk', plannedOn: '2027-03-25', description: '' },
    { seq: null, title: 'Seminar 2', kind: 'seminar', plannedOn: '2027-03-04', description: '' },
  ],
} as const;

export const addendumExample = {
  id: '4b0d4a1c-2f6e-4c7e-8d7e-5a1c2f6e4c11',
  no: 1,
  state: 'sent',
  stateSince: '2027-02-01T09:30:00.000Z',
  version: 3,
  sentAt: '2027-02-01T09:30:00.000Z',
  signedAt: null,
  lapsedAt: null,
  draft: null,
  sent: {
    hash,
    amends: '3f2a91c477d0be1290aa51f03c6d8e7b3f2a91c477d0be1290aa51f03c6d8e7b',
    reason: addendumDraftExample.reason,
    priceBefore: '4850000',
    price: '5400000',
    content: draftExample,
    sentBy: 'Karin Dal',
    signers: 'coordinating',
    sentAt: '2027-02-01T09:30:00.000Z',
    signatures: [
      {
        side: 'provider',
        unitId: null,
        person: { id: '3f0f6a0c-51f0-4d3e-9d51-9c9f3a1d2b10', name: 'Karin Dal' },
        role: 'coordinator',
        signedAt: '2027-02-01T09:30:00.000Z',
      },
    ],
  },
  setback: null,
};
