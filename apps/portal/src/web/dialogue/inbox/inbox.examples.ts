import { join } from 'node:path';
import type { Inbox, InboxClock, InboxItem } from '@samraad/monitoring';
import { defineExamples, Fields } from '../../../views';
import { exampleDuty, exampleNow as now, viewers } from '../../cases/case-status.facts.examples';
import { ids } from '../../cases/case.facts.examples';
import { readInboxQuestion } from './inbox.form';
import { tickOf } from './give-cases.form';
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
  caseId: ids.unit,
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
  caseId: ids.other,
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
  caseId: ids.region,
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

const counts = {
  ...{
    all: 60,
    new: 1,
    unassigned: 2,
    mine: 0,
    'on-us': 3,
    'on-parties': 1,
    'on-others': 2,
    breached: 1,
    closed: 4,
  },
};
const whole = readInboxQuestion({});
const choices = {
  colleagues: [
    { id: ids.sara, name: 'Per Bang', cases: 12 },
    { id: ids.other, name: 'Lise Kragh', cases: 1 },
    { id: ids.unit, name: 'Ny Konsulent', cases: 0 },
  ],
  regions: [{ id: ids.region, name: 'Region Prøve' }],
  themes: [{ id: 'high-emotional-demands', name: 'Høje følelsesmæssige krav' }],
};
const context: InboxContext = { viewer: viewers.coordinator, now, choices };
const list = (items: readonly InboxItem[], more: Partial<Inbox> = {}): Inbox => ({
  items,
  total: items.length,
  counts,
  soon: 0,
  ...more,
});
const sent = (typed: Readonly<Record<string, unknown>>, errors: { field: string; message: string }[]) => ({
  fields: new Fields(typed, errors),
  ticked: [typed['sager'] ?? []].flat().map(String),
  submission: 'indsendelse',
});
const nothing = sent({}, []);
const given = { to: { id: ids.sara, name: 'Per Bang' }, at: now, told: true };
const five = list([late, fresh, unassigned, signing], { soon: 2 });

/** A provider's cases. */
export const inboxExamples = defineExamples({
  template: join(__dirname, 'inbox.hbs'),
  present: presentInbox,
  facts: {
    'fire sager, den sene først': [five, whole, context, nothing],
    'anden side af en søgning, smallet ind': [
      list([fresh], { total: 60, soon: 1 }),
      readInboxQuestion({
        ...{ vis: 'venter-paa-os', q: 'ro på', side: '2', orden: 'nummer', frist: 'overskredet' },
        ...{ tema: 'high-emotional-demands', region: ids.region, hjaelp: 'inspiration' },
        ...{ trin: 'i-dialog', konsulent: ids.sara },
      }),
      { ...context, unwritten: ['Stress'] },
      nothing,
    ],
    'spørgsmål venter ved siden af sagerne': [five, whole, { ...context, questions: 2 }, nothing],
    'kun et spørgsmål venter': [
      list([signing], { counts: { ...counts, 'on-us': 0, breached: 0 } }),
      whole,
      { ...context, questions: 1 },
      nothing,
    ],
    'afsluttede sager': [list([closed]), readInboxQuestion({ vis: 'afsluttede' }), context, nothing],
    'alle på siden har flueben': [five, readInboxQuestion({ valgt: 'alle' }), context, nothing],
    'to sager er givet til en kollega': [
      five,
      whole,
      { ...context, given: { ...given, cases: ['Nr. 9 · Akutmodtagelsen', 'Nr. 12 · Medicinsk afdeling'] } },
      nothing,
    ],
    'en sag er givet, uden mail': [
      five,
      whole,
      { ...context, given: { ...given, cases: ['Nr. 9 · Akutmodtagelsen'], told: null } },
      nothing,
    ],
    'en sag er givet til en, der ikke kan nås': [
      five,
      whole,
      { ...context, given: { ...given, cases: ['Nr. 9 · Akutmodtagelsen'], told: false } },
      nothing,
    ],
    'koordinatoren tog selv sagen': [
      five,
      whole,
      {
        ...context,
        given: {
          ...given,
          to: { id: viewers.coordinator.personId, name: 'Karin Dal' },
          cases: ['Nr. 9 · Akutmodtagelsen'],
          told: null,
        },
      },
      nothing,
    ],
    'der er ikke valgt nogen sag': [
      five,
      whole,
      context,
      sent({ note: 'Ring først.' }, [
        { field: 'sager', message: 'Sæt flueben ved mindst én sag.' },
        { field: 'personId', message: 'Vælg en person.' },
      ]),
    ],
    'en sag er flyttet imens': [
      five,
      whole,
      context,
      sent({ sager: [tickOf(fresh.caseId, null)], personId: ids.sara }, [
        { field: 'main-content', message: 'Ingen af sagerne er givet videre.' },
      ]),
    ],
    'der er ikke noget at gøre': [
      list([signing], { counts: { ...counts, 'on-us': 0, breached: 0 } }),
      whole,
      context,
      nothing,
    ],
    'ingen sager': [list([], { counts: { ...counts, all: 0, 'on-us': 0 } }), whole, context, nothing],
    'søgningen fandt ingen': [list([]), readInboxQuestion({ vis: 'mine', q: 'x' }), context, nothing],
  },
});
