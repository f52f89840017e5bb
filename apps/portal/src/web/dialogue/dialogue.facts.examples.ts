import type { ClockView } from '@samraad/deadlines';
import { exampleCase } from '../requests/desk/case.facts.examples';
import { ids } from '../requests/desk/desk.facts.examples';
import type { CaseOnDesk } from './case-desk';

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
export const exampleDialogueDesk = (more: Partial<CaseOnDesk> = {}): CaseOnDesk => ({
  facts: exampleCase({ stage: 'sent_to_provider', acceptedAt: null }),
  provider: {
    id: ids.provider,
    key: 'joblife',
    name: 'Joblife',
    fullName: 'Joblife A/S',
    affiliations: [],
    tagline: 'Vi kommer ud til jer.',
    description: '',
    contact: { email: 'post@joblife.example', phone: '' },
    cardSteps: [],
  },
  clocks: [exampleClock(), contract],
  parties: [
    { personId: ids.mette, name: 'Mette Holm', side: 'management' },
    { personId: ids.jonas, name: 'Jonas Lind', side: 'employees' },
  ],
  now: new Date('2026-11-24T09:00:00Z'),
  ...more,
});
