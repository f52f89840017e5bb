import type { WaitingProposal } from '@samraad/proposals';
import type { ProviderPlace, TouchedByProvider } from '@samraad/rounds';
import { ids } from '../cases/case.facts.examples';

type Place = ProviderPlace & { readonly touched: TouchedByProvider };

/** RUC in the demo round, with two cases. */
export const examplePlace = (more: Partial<Place> = {}): Place => ({
  round: {
    id: '1b0f3a52-6e0d-4e57-8c57-2d8e4b8a1c77',
    key: 'demo-26',
    name: 'Demorunden 2026–2028',
    requestsFrom: '2026-04-01',
    requestsTo: '2028-03-31',
  },
  provider: { id: ids.provider, key: 'ruc', name: 'RUC' },
  today: '2026-11-20',
  serves: true,
  changes: [],
  touched: {
    running: [
      { id: ids.request, number: 31, unit: 'Psykiatrisk akutmodtagelse', stage: 'in_dialogue' },
      { id: ids.other, number: 39, unit: 'Medicinsk sengeafsnit', stage: 'under_way' },
    ],
    runningInAll: 3,
    chosen: 1,
  },
  ...more,
});

export const exampleWaiting: WaitingProposal = {
  id: '4d0b1a52-6e0d-4e57-8c57-2d8e4b8a1c41',
  kind: 'provider.pause',
  title: 'Sæt RUC på pause i Demorunden 2026–2028 fra tirsdag den 1. december 2026',
  side: 'central_unions',
  lapsesAt: new Date('2026-12-02T22:59:59Z'),
};
