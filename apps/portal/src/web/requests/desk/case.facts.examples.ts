import type { CaseFacts } from '@samraad/requests';
import { ids } from './desk.facts.examples';

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
