/** A region's choice as the documentation shows it. */
export const choiceExample = {
  region: { id: '3c9d1f7a-51f4-4f0b-bb0e-2e7c5a90d1aa', key: 'hovedstaden', name: 'Region Hovedstaden' },
  from: '2026-04-01',
  model: 1 as const,
  topics: [{ key: 'high-emotional-demands', name: 'Høje følelsesmæssige krav' }],
  areas: [{ key: 'medicine', name: 'Medicinske afdelinger' }],
  anchoredAt: ['hospital' as const],
  note: null,
};

/** A rehearsal as the documentation shows it. */
export const rehearsalExample = {
  from: '2025-11-01',
  to: '2026-10-31',
  total: 46,
  inside: 31,
  outside: 15,
  typicalWorkingDaysLater: 2,
  passed: 6,
  later: [
    { key: 'same-day', count: 6 },
    { key: 'one-two', count: 14 },
    { key: 'three-five', count: 11 },
    { key: 'more', count: 0 },
  ],
  why: [
    { key: 'topic', count: 8 },
    { key: 'area', count: 14 },
    { key: 'both', count: 9 },
    { key: 'nobody-asked', count: 0 },
  ],
  kinds: [{ sectors: ['hospital'], inside: 31, outside: 15 }],
  measured: true,
};

/** What is kept of a choice, as the documentation shows it. */
export const draftExample = {
  region: choiceExample.region,
  round: { id: '1b0f3a52-6e0d-4e57-8c57-2d8e4b8a1c77', key: 'demo-26', name: 'Demorunden 2026–2028' },
  version: 2,
  changedAt: '2026-11-19T13:10:00.000Z',
  changedBy: 'Susanne Vang',
  model: 1 as const,
  from: null,
  topics: choiceExample.topics,
  areas: [],
  anchoredAt: ['hospital' as const],
  anchors: [],
  note: '',
  reason: 'Det er her, det brænder.',
};
