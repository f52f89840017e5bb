/** A draft as the documentation shows it. */
export const draftExample = {
  expectations: 'En fælles måde at fordele opgaverne på, som holder i travle vagter.',
  scope: 'Et formøde, et seminar for alle og et opsamlende møde.',
  price: '4850000',
  activities: [
    { title: 'Seminar', kind: 'seminar', plannedOn: '2027-01-14', description: 'For hele afsnittet.' },
    { title: 'Opfølgningssamtale', kind: 'follow-up-talk', plannedOn: '2027-02-25', description: '' },
  ],
  followUp: 'TRIO følger op hver måned.',
} as const;

const hash = '3f2a91c477d0be1290aa51f03c6d8e7b3f2a91c477d0be1290aa51f03c6d8e7b';

export const contractItemExample = {
  id: '0f0d4a1c-2f6e-4c7e-8d7e-5a1c2f6e4c7e',
  requestId: '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11',
  reference: 'SR-7KQ4-M2',
  number: 41,
  title: 'Ro på efter sammenlægningen af to afsnit',
  unit: 'Akutmodtagelsen',
  provider: { id: '5b0a8f0e-3a38-4b3e-9a53-0d5b6b8f2f10', name: 'Joblife' },
  state: 'sent',
  stateSince: '2026-12-01T09:30:00.000Z',
  price: '4850000',
  sentAt: '2026-12-01T09:30:00.000Z',
  signedAt: null,
  lapsedAt: null,
};

export const contractExample = {
  ...contractItemExample,
  version: 3,
  pen: 'provider',
  signBy: '2026-12-22',
  signers: 'coordinating',
  waiting: null,
  hash,
  draft: draftExample,
  versions: [
    {
      no: 1,
      price: '4850000',
      hash,
      sentAt: '2026-12-01T09:30:00.000Z',
      sentBy: 'Karin Dal',
      signers: 'coordinating',
      changed: [],
      content: draftExample,
    },
  ],
  signatures: [
    {
      no: 1,
      side: 'provider',
      unitId: null,
      person: { id: '3f0f6a0c-51f0-4d3e-9d51-9c9f3a1d2b10', name: 'Karin Dal' },
      role: 'coordinator',
      hash,
      signedAt: '2026-12-01T09:30:00.000Z',
    },
  ],
  setback: null,
};
