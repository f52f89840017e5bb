import type { CaseFacts } from '@samraad/requests';
import type { CaseOnDesk, CaseViewer } from './case-on-desk';
import { exampleLine } from './case-line.facts.examples';

export const ids = {
  request: '0b4c9a52-6e0d-4e57-8c57-2d8e4b8a1c11',
  unit: '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11',
  other: '8d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c12',
  third: '8d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c14',
  region: '9d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c13',
  mette: '3f0f6a0c-51f0-4d3e-9d51-9c9f3a1d2b10',
  jonas: '4f0f6a0c-51f0-4d3e-9d51-9c9f3a1d2b11',
  sara: '5f0f6a0c-51f0-4d3e-9d51-9c9f3a1d2b12',
  provider: '6f0f6a0c-51f0-4d3e-9d51-9c9f3a1d2b13',
} as const;

/** A case in dialogue at Joblife, as the pages to the right of requests know it. */
export const exampleCase = (more: Partial<CaseFacts> = {}): CaseFacts => ({
  id: ids.request,
  reference: 'SR-7KQ4-M2',
  stage: 'in_dialogue',
  version: 5,
  roundId: 'r',
  number: 12,
  title: 'Ro på efter sammenlægningen',
  kind: 'advice',
  level: 'operational',
  providerId: ids.provider,
  acceptedAt: new Date('2026-11-23T09:00:00Z'),
  consultantId: null,
  coordinatingUnitId: ids.unit,
  unitIds: [ids.unit],
  parties: [
    { personId: ids.mette, side: 'management', unitId: ids.unit, role: 'manager' },
    { personId: ids.jonas, side: 'employees', unitId: ids.unit, role: 'amr' },
  ],
  invited: [],
  ...more,
});

export const asProvider: CaseViewer = {
  isProvider: true,
  side: null,
  coordinating: false,
  unitIds: [],
};
export const asManager: CaseViewer = {
  isProvider: false,
  side: 'management',
  coordinating: true,
  unitIds: [ids.unit],
};
/** Of a workplace that has joined. */
export const asJoined: CaseViewer = { ...asManager, coordinating: false, unitIds: [ids.other] };

/** That case on the desk of its manager. */
export const exampleCaseOnDesk = (more: Partial<CaseOnDesk> = {}): CaseOnDesk => ({
  facts: exampleCase(),
  line: exampleLine(),
  viewer: asManager,
  provider: { id: ids.provider, name: 'Joblife' },
  parties: [
    { personId: ids.mette, name: 'Mette Holm', side: 'management', coordinating: true, unitIds: [ids.unit] },
    { personId: ids.jonas, name: 'Jonas Lind', side: 'employees', coordinating: true, unitIds: [ids.unit] },
  ],
  now: new Date('2026-11-24T09:00:00Z'),
  ...more,
});
