import type { TimelineEntry } from '@samraad/audit';

const at = new Date('2026-11-20T08:36:00Z');

/** An entry of a case's course, of an act that sent it back. */
export const backEntry = (
  action: string,
  more: { name: string; side?: string; reason?: string; facts?: TimelineEntry['facts'] },
): TimelineEntry => ({
  seq: 1,
  action,
  occurredAt: at,
  recordedAt: at,
  actor: { personId: 'p', name: more.name, system: null },
  as: { role: null, side: more.side ?? null, providerId: null, unitId: null },
  from: null,
  to: null,
  facts: more.facts ?? {},
  personal: more.reason === undefined ? null : { reason: more.reason },
});
