import type { TimelineEntry } from '@samraad/audit';
import { ids } from '../case.facts.examples';

/** What somebody did in an example case. */
export const exampleEntry = (action: string, more: Partial<TimelineEntry> = {}): TimelineEntry => ({
  seq: 1,
  action,
  occurredAt: new Date('2026-11-20T13:10:00Z'),
  recordedAt: new Date('2026-11-20T13:10:00Z'),
  actor: { personId: ids.mette, name: 'Mette Holm', system: null },
  as: { role: 'manager', side: 'management', providerId: null, unitId: ids.unit },
  from: null,
  to: null,
  facts: {},
  personal: null,
  ...more,
});

const bySystem: Partial<TimelineEntry> = {
  actor: { personId: null, name: null, system: 'sweep' },
  as: { role: null, side: null, providerId: null, unitId: null },
};

/** More than the page shows at first, oldest first, also what only the proof needs. */
export const exampleCourse: readonly TimelineEntry[] = [
  exampleEntry('requests.draft-started'),
  exampleEntry('requests.content-changed'),
  exampleEntry('requests.provider-proposed'),
  exampleEntry('requests.provider-confirmed'),
  exampleEntry('requests.signatures-asked'),
  exampleEntry('requests.signed'),
  exampleEntry('requests.signed', {
    actor: { personId: ids.jonas, name: 'Jonas Lind', system: null },
    as: { role: 'amr', side: 'employees', providerId: null, unitId: ids.unit },
  }),
  exampleEntry('requests.all-signed', bySystem),
  exampleEntry('requests.stage-moved', bySystem),
  exampleEntry('requests.sent-to-provider', { ...bySystem, facts: { number: 12 } }),
  exampleEntry('requests.informed', { ...bySystem, facts: { persons: 2 } }),
  exampleEntry('evaluation.satisfaction-answered', { personal: { reason: 'Godt.' } }),
];
