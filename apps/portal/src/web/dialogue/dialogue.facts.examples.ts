import type { ClockView } from '@samraad/deadlines';
import { exampleCase, exampleCaseOnDesk, ids } from '../cases/case.facts.examples';
import type { CaseWithClocks } from '../cases/clocks-of-case.reader';

export const exampleClock = (more: Partial<ClockView> = {}): ClockView => ({
  id: 'k',
  kind: 'dialogue',
  providerId: ids.provider,
  days: 7,
  startedAt: new Date('2026-11-20T13:10:00Z'),
  dueAt: new Date('2026-11-27T22:59:59Z'),
  dueDay: '2026-11-27',
  stoppedAt: null,
  stoppedBy: null,
  closedAt: null,
  closedBy: null,
  outcome: null,
  breachedAt: null,
  reopenedAt: null,
  state: 'running',
  steps: [
    'Henvendelsen blev sendt fredag den 20. november.',
    'Syv dage derefter er fredag den 27. november.',
  ],
  summary: 'Sendt fredag den 20. november. Syv dage derefter er fredag den 27. november.',
  pauses: [],
  ...more,
});
const contract = exampleClock({
  id: 'l',
  kind: 'contract',
  days: 28,
  dueAt: new Date('2026-12-18T22:59:59Z'),
  dueDay: '2026-12-18',
});

export const breachedClock = exampleClock({
  state: 'breached',
  outcome: 'breached',
  breachedAt: new Date('2026-11-27T23:00:00Z'),
});
export const stoppedClock = exampleClock({
  state: 'met',
  outcome: 'met',
  stoppedAt: new Date('2026-11-23T09:00:00Z'),
  stoppedBy: 'contact',
});

/** A case sent to Joblife, both clocks running. */
export const exampleDialogueDesk = (more: Partial<CaseWithClocks> = {}): CaseWithClocks => ({
  ...exampleCaseOnDesk({ facts: exampleCase({ stage: 'sent_to_provider', acceptedAt: null }) }),
  clocks: [exampleClock(), contract],
  ...more,
});
