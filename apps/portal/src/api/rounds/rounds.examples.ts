import { ok18Rules } from '@samraad/scheme';

/** A round as the documentation shows it. */
export const roundExample = {
  id: '5b0a8f0e-3a38-4b3e-9a53-0d5b6b8f2f10',
  key: 'demo-26',
  name: 'Demorunden 2026–2028',
  open: true,
  requestsFrom: '2026-04-01',
  requestsTo: '2028-03-31',
  lastDeliveryDay: '2029-03-31',
  modelChoiceBy: '2026-05-01',
  demo: true,
  own: [],
};

export const roundDetailExample = {
  ...roundExample,
  themes: [
    {
      key: 'violence-threats',
      name: 'Vold og trusler',
      shortName: 'Vold og trusler',
      description: 'I møder vold eller trusler i arbejdet.',
      about: 'Vold og trusler rammer hele stedet, og de kan forebygges.',
    },
  ],
  rules: ok18Rules,
  providers: [{ id: '0f0d4a1c-2f6e-4c7e-8d7e-5a1c2f6e4c7e', key: 'nfa', name: 'NFA' }],
  modelChoices: [
    {
      region: { id: '3c9d1f7a-51f4-4f0b-bb0e-2e7c5a90d1aa', key: 'hovedstaden', name: 'Region Hovedstaden' },
      model: 1,
      from: '2026-04-01',
      topics: [{ key: 'high-emotional-demands', name: 'Høje følelsesmæssige krav' }],
      areas: [{ key: 'medicine', name: 'Medicinske afdelinger' }],
      anchoredAt: ['hospital', 'enterprise'],
      note: null,
    },
  ],
};

export const closingExample = {
  round: { id: roundExample.id, key: roundExample.key, name: roundExample.name },
  phase: 'open',
  requestsTo: '2028-03-31',
  lastDeliveryDay: '2029-03-31',
  known: true,
  open: { running: 9, withoutContract: 3, completing: 1, drafts: 5, signing: 2, signatures: 2 },
  carriesOver: true,
  next: { id: '8c1e2f1a-7a0c-4a5e-9c58-2f0b6c9d1e44', name: 'Runden 2028–2030' },
  frames: [
    {
      frameId: '6f0c2a11-8a0b-4b57-8d07-3f5b1f9e2d10',
      provider: { id: '0f0d4a1c-2f6e-4c7e-8d7e-5a1c2f6e4c7e', name: 'NFA' },
      free: '81500000',
      held: '4500000',
      used: '4000000',
      later: '0',
      needs: 3,
      left: 'waits-for-cases',
      freeInNext: '90000000',
    },
  ],
};
