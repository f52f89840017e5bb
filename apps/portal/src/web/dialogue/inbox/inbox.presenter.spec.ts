import type { OpenDuty } from '@samraad/duties';
import type { InboxClock, InboxItem } from '@samraad/monitoring';
import { filterWords, readInboxQuestion } from './inbox.form';
import { clockMini, presentInbox } from './inbox.presenter';

const now = new Date('2026-11-20T13:10:00Z');
const dialogue: InboxClock = {
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
};
const item = (more: Partial<InboxItem> = {}): InboxItem => ({
  caseId: 'k',
  reference: 'SR-7KQ4-M2',
  number: 41,
  title: 'Ro på',
  kind: 'advice',
  stage: 'sent_to_provider',
  turn: 'provider',
  duties: [],
  acceptedAt: now,
  consultant: { id: 'p', name: 'Per Bang' },
  unitName: 'Akutafsnittet',
  units: 3,
  regionName: 'Region Sjælland',
  nextDue: dialogue.dueAt,
  dialogue,
  contract: null,
  ...more,
});
const met = { ...dialogue, stoppedAt: new Date('2026-11-12T09:00:00Z'), state: 'met' as const };
const taken = (day: string) => `taget ${day}`;

describe('the inbox’s address', () => {
  it.each(Object.entries(filterWords))('knows the list %s as %s', (filter, word) => {
    expect(readInboxQuestion({ vis: word, side: '2', q: ' ro ' })).toEqual({ filter, page: 2, search: 'ro' });
  });

  it.each([{ vis: 'x', side: '0' }, { vis: ['nye'], side: '-1', q: ['a'] }, { side: '1e9' }, {}])(
    'makes %j the whole first page',
    (query) => {
      expect(readInboxQuestion(query)).toEqual({ filter: 'all', page: 1, search: '' });
    },
  );
});

const viewer = {
  personId: 'p',
  roles: [{ id: 'r', personId: 'p', role: 'coordinator' as const, unitId: null, providerId: 'joblife' }],
};
const duty = (more: Partial<OpenDuty> = {}): OpenDuty => ({
  id: 'd',
  caseId: 'k',
  kind: 'take-contact',
  holder: { of: 'provider', providerId: 'joblife' },
  since: now,
  by: dialogue.dueAt,
  subject: null,
  reminders: 0,
  remindedAt: null,
  toldAt: null,
  ...more,
});
const signing = duty({ kind: 'sign-contract', holder: { of: 'side', side: 'employees', unitId: 'u' } });
const shown = (more: Partial<InboxItem>, at = now) => {
  const page = presentInbox(
    { items: [item({ duties: [duty()], ...more })], total: 1, counts: {} as never, soon: 0 },
    { filter: 'all', search: '', page: 1 },
    { viewer, now: at },
  );
  return page.table.rows[0]?.cells ?? [];
};

describe('what is owed', () => {
  it.each<[string, string | undefined, Partial<InboxItem>, string?]>([
    ['Tag kontakt til begge sider senest fredag den 27. november', undefined, {}],
    ['Tag kontakt til begge sider senest', 'jer – 3 arbejdsdage', {}, '2026-11-24T09:00:00Z'],
    ['Tag kontakt til begge sider senest', 'jer – i dag', {}, '2026-11-27T09:00:00Z'],
    ['fristen var fredag den 27. november', '2 arbejdsdage over', {}, '2026-12-01T09:00:00Z'],
    ['Medarbejdersiden skal skrive under', undefined, { duties: [signing] }],
  ])('%s (%s)', (...[text, pill, more, at]) => {
    const cell = shown(more, at ? new Date(at) : now)[1];
    expect(cell?.text).toContain(text);
    expect(cell?.pill?.text).toBe(pill);
  });
});

describe('the next step', () => {
  it.each<[string, Partial<InboxItem>]>([
    ['Tag kontakt', {}],
    ['Udpeg', { consultant: null }],
    ['Svar på henvendelsen', { acceptedAt: null, consultant: null, duties: [duty({ kind: 'accept' })] }],
    ['Åbn sagen', { duties: [signing] }],
    ['Send regning', { stage: 'satisfaction', duties: [duty({ kind: 'send-invoice' })] }],
  ])('%s', (text, more) => {
    expect(shown(more).at(-1)?.button?.text).toBe(text);
  });
});

describe('a clock in a cell', () => {
  it.each<[string, string, Partial<InboxClock>, string?]>([
    ['27. nov.', 'running', {}],
    ['27. nov.', 'near', {}, '2026-11-25T09:00:00Z'],
    ['27. nov. · med pause', 'running', { pauses: 1 }],
    ['udløb 27. nov.', 'breached', { state: 'breached' }],
    ['taget 12. nov.', 'met', met],
    ['taget 12. nov., for sent', 'breached', { ...met, state: 'met-late' }],
  ])('%s (%s)', (...[due, state, more, at]) => {
    expect(clockMini({ ...dialogue, ...more }, taken, at ? new Date(at) : now)).toMatchObject({ due, state });
  });

  it('fills with the time used', () => {
    const half = new Date((dialogue.startedAt.getTime() + dialogue.dueAt.getTime()) / 2);
    expect(clockMini(dialogue, taken, half).percent).toBe(50);
    expect(clockMini(dialogue, taken, new Date('2027-01-01T00:00:00Z')).percent).toBe(100);
  });
});

describe('the page', () => {
  const counts = { all: 60, new: 1, unassigned: 0, mine: 0, 'on-us': 2, 'on-parties': 0, breached: 0 };

  it('keeps list and search from page to page, and says what is soon', () => {
    const question = { filter: 'on-us', search: 'ro på', page: 2 } as const;
    const page = presentInbox({ items: [item()], total: 60, counts, soon: 2 }, question, { viewer, now });
    expect(page.head.sub).toContain('2 frister udløber inden for tre arbejdsdage.');
    expect(page.pages?.next).toBe('/indbakke?vis=venter-paa-os&q=ro+p%C3%A5&side=3');
    expect(page.facets.items.find((one) => one.current)?.text).toBe('Venter på os');
    expect(page.table.rows[0]?.cells[0]?.sub).toBe('Akutafsnittet og 2 mere · Region Sjælland · rådgivning');
  });

  it('says why it is empty', () => {
    const empty = { items: [], total: 0, counts, soon: 0 };
    const whole = presentInbox(empty, { filter: 'all', search: '', page: 1 }, { viewer, now });
    expect(whole.table.empty?.action).toBeUndefined();
    const found = presentInbox(empty, { filter: 'all', search: 'x', page: 1 }, { viewer, now });
    expect(found.table.empty?.action?.href).toBe('/indbakke');
  });
});
