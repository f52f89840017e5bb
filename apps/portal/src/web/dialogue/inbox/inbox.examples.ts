import { join } from 'node:path';
import type { Inbox, InboxClock, InboxItem } from '@samraad/monitoring';
import { defineExamples } from '../../../views';
import { exampleDuty, exampleNow as now, viewers } from '../../cases/case-status.facts.examples';
import { ids } from '../../cases/case.facts.examples';
import type { InboxQuestion } from './inbox.form';
import { type InboxContext, presentInbox } from './inbox.presenter';

const day = (date: string) => new Date(`${date}T09:00:00Z`);
const clock = (more: Partial<InboxClock> = {}): InboxClock => ({
  startedAt: new Date('2026-11-20T13:10:00Z'),
  dueAt: new Date('2026-11-27T22:59:59Z'),
  dueDay: '2026-11-27',
  stoppedAt: null,
  breachedAt: null,
  closedAt: null,
  closedBy: null,
  outcome: null,
  state: 'running',
  pauses: 0,
  ...more,
});
const contract = clock({ dueAt: new Date('2026-12-18T22:59:59Z'), dueDay: '2026-12-18' });

const fresh: InboxItem = {
  caseId: ids.request,
  reference: 'SR-7KQ4-M2',
  number: 12,
  title: 'Ro på efter sammenlægningen',
  kind: 'advice',
  stage: 'sent_to_provider',
  turn: 'provider',
  duties: [exampleDuty({ kind: 'accept' })],
  acceptedAt: null,
  consultant: null,
  unitName: 'Akutmodtagelsen',
  units: 1,
  regionName: 'Region Prøve',
  nextDue: new Date('2026-11-27T22:59:59Z'),
  dialogue: clock(),
  contract,
};
const late: InboxItem = {
  ...fresh,
  number: 9,
  title: 'Sen dialog',
  units: 3,
  acceptedAt: day('2026-11-16'),
  duties: [exampleDuty({ by: day('2026-11-20') })],
  dialogue: clock({
    state: 'breached',
    dueDay: '2026-11-20',
    dueAt: day('2026-11-20'),
    startedAt: day('2026-11-13'),
  }),
};
const unassigned: InboxItem = {
  ...fresh,
  number: 10,
  title: 'Uden konsulent',
  kind: 'inspiration',
  acceptedAt: day('2026-11-23'),
  duties: [exampleDuty({ kind: 'send-contract', by: day('2026-12-18') })],
  dialogue: clock({ stoppedAt: day('2026-11-23'), state: 'met' }),
  contract: { ...contract, pauses: 1 },
};
const signing: InboxItem = {
  ...unassigned,
  number: 11,
  title: 'Venter på underskrifter',
  turn: 'parties',
  stage: 'contract_proposed',
  consultant: { id: ids.sara, name: 'Per Bang' },
  duties: [
    exampleDuty({
      kind: 'sign-contract',
      holder: { of: 'side', side: 'employees', unitId: ids.unit },
      by: day('2026-12-14'),
    }),
  ],
  dialogue: clock({
    startedAt: day('2026-11-09'),
    dueAt: day('2026-11-16'),
    dueDay: '2026-11-16',
    stoppedAt: day('2026-11-18'),
    state: 'met-late',
  }),
  contract: { ...contract, stoppedAt: day('2026-11-23'), state: 'met' },
};
const closed: InboxItem = {
  ...signing,
  title: 'Lukket',
  stage: 'closed',
  duties: [],
  dialogue: null,
  contract: null,
};

const counts = { all: 60, new: 1, unassigned: 2, mine: 0, 'on-us': 3, 'on-parties': 1, breached: 1 };
const whole: InboxQuestion = { filter: 'all', search: '', page: 1 };
const context: InboxContext = { viewer: viewers.coordinator, now };
const list = (items: readonly InboxItem[], more: Partial<Inbox> = {}): Inbox => ({
  items,
  total: items.length,
  counts,
  soon: 0,
  ...more,
});

/** A provider's cases. */
export const inboxExamples = defineExamples({
  template: join(__dirname, 'inbox.hbs'),
  present: presentInbox,
  facts: {
    'fem sager, den sene først': [
      list([late, fresh, unassigned, signing, closed], { soon: 2 }),
      whole,
      context,
    ],
    'anden side af en søgning': [
      list([fresh], { total: 60, soon: 1 }),
      { filter: 'on-us', search: 'ro på', page: 2 },
      context,
    ],
    'ingen sager': [list([], { counts: { ...counts, all: 0 } }), whole, context],
    'søgningen fandt ingen': [list([]), { filter: 'mine', search: 'x', page: 1 }, context],
  },
});
