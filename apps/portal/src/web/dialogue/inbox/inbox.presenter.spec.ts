import type { OpenDuty } from '@samraad/duties';
import type { InboxClock, InboxItem } from '@samraad/monitoring';
import { giveCasesForm, tickOf } from './give-cases.form';
import { carriedQuestion, filterWords, inboxAddress, narrowingOf, readInboxQuestion } from './inbox.form';
import { presentInbox } from './inbox.presenter';
import { clockMini, fileRow } from './inbox-rows.presenter';
import { parseForm } from '../../shell';

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

const region = '00000000-0000-4000-8000-000000000003';
const person = '00000000-0000-4000-8000-000000000004';
const narrowed = {
  ...{ tema: 'high-emotional-demands', region, hjaelp: 'inspiration', trin: 'i-dialog' },
  ...{ konsulent: person, frist: 'overskredet' },
};

describe('the inbox’s address', () => {
  it.each(Object.entries(filterWords))('knows the list %s as %s', (filter, word) => {
    const question = readInboxQuestion({ vis: word, side: '2', q: ' ro ', orden: 'nyeste' });
    expect(question).toMatchObject({ filter, page: 2, search: 'ro', order: 'newest', chosen: {} });
  });

  it.each([
    { vis: 'x', side: '0', orden: 'x' },
    { vis: ['nye'], side: '-1', q: ['a'] },
    { tema: 'Æ b', region: 'x', hjaelp: 'y', trin: 'kladde', konsulent: '1', frist: 'snart' },
    {},
  ])('makes %j the whole first page', (query) => {
    const bare = { filter: 'all', page: 1, search: '', order: 'due', chosen: {}, allTicked: false };
    expect(readInboxQuestion(query)).toEqual(bare);
    expect(inboxAddress(readInboxQuestion(query))).toBe('/indbakke');
  });

  it('says all that narrows the list, and is read back as it was', () => {
    const question = readInboxQuestion({ ...narrowed, vis: 'mine', q: 'ro', side: '3', valgt: 'alle' });
    const [, query = ''] = inboxAddress(question).split('?');
    expect(carriedQuestion(query)).toEqual(question);
    expect(narrowingOf(question)).toEqual({
      ...{ search: 'ro', theme: 'high-emotional-demands', regionId: region, kind: 'inspiration' },
      ...{ stage: 'in_dialogue', consultantId: person, late: true },
    });
  });
});

describe('what is sent to give cases', () => {
  const typed = { personId: person, note: '' };
  it('has who had each case when it was shown', () => {
    const sager = [tickOf(region, null), tickOf(region, person)];
    const form = parseForm(giveCasesForm, { ...typed, sager });
    expect(form.ok && form.data).toEqual({
      ...{ personId: person, note: null },
      sager: [
        { caseId: region, consultantId: null },
        { caseId: region, consultantId: person },
      ],
    });
  });

  it.each([undefined, '', 'x', 'x.', `${region}.x`, `${region}.${person}.`, [`${region}.`, 'x']])(
    '%j is none',
    (sager) => {
      const form = parseForm(giveCasesForm, { ...typed, sager });
      expect(form.errors.map(({ field }) => field)).toEqual(['sager']);
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
const choices = {
  colleagues: [
    { id: person, name: 'Per Bang', cases: 2 },
    { id: region, name: 'Lise Kragh', cases: 0 },
  ],
  regions: [{ id: region, name: 'Region Sjælland' }],
  themes: [{ id: 'high-emotional-demands', name: 'Høje følelsesmæssige krav' }],
};
const none = {
  new: 0,
  unassigned: 0,
  mine: 0,
  'on-us': 0,
  'on-parties': 0,
  'on-others': 0,
  breached: 0,
  closed: 0,
};
const shown = (more: Partial<InboxItem>, at = now) => {
  const page = presentInbox(
    { items: [item({ duties: [duty()], ...more })], total: 1, counts: { ...none, all: 1 }, soon: 0 },
    readInboxQuestion({}),
    { viewer, now: at, choices },
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
  const counts = { ...none, all: 60, new: 1, 'on-us': 2 };
  const context = { viewer, now, choices };
  const page = (query: Record<string, string>, more: Partial<Parameters<typeof presentInbox>[0]> = {}) =>
    presentInbox({ items: [item()], total: 60, counts, soon: 0, ...more }, readInboxQuestion(query), context);

  it('keeps list, search and filters from page to page, and says what is soon', () => {
    const shownPage = page({ vis: 'venter-paa-os', q: 'ro på', side: '2', region }, { soon: 2 });
    expect(shownPage.head.sub).toContain('2 frister udløber inden for tre arbejdsdage.');
    const query = `vis=venter-paa-os&q=ro+p%C3%A5&region=${region}`;
    expect(shownPage.pages?.next).toBe(`/indbakke?${query}&side=3`);
    expect(shownPage.head.subLinks?.[0]?.href).toBe(`/indbakke.csv?${query}`);
    expect(shownPage.facets.items.find((one) => one.current)?.text).toBe('Venter på os');
    // Another list keeps what narrows it.
    expect(shownPage.facets.items[0]?.href).toBe(`/indbakke?q=ro+p%C3%A5&region=${region}`);
    const [cell] = shownPage.table.rows[0]?.cells ?? [];
    expect(cell).toMatchObject({
      text: 'Nr. 41 · Akutafsnittet og 2 mere',
      sub: 'Ro på · Region Sjælland · rådgivning',
    });
  });

  it('has one list of those that wait for others; that of the parties alone by its address', () => {
    const lists = (query: Record<string, string>) => page(query).facets.items.map(({ text }) => text);
    expect(lists({})).toEqual([
      ...['Alle', 'Mine', 'Uden konsulent', 'Nye', 'Venter på os', 'Venter på andre'],
      ...['Frist overskredet', 'Afsluttede'],
    ]);
    expect(lists({ vis: 'venter-paa-parterne' })).toContain('Venter på parterne');
  });

  it('says all that is chosen, each with a way without it, and a way without any', () => {
    const { filters } = page({ ...narrowed, q: 'ro', vis: 'mine' });
    expect(filters.more).toEqual({ summary: 'Filtre og rækkefølge (6 valgt)', open: true });
    expect(filters.on?.links.map(({ text }) => text)).toEqual([
      ...['»ro«: tag væk', 'Høje følelsesmæssige krav: tag væk', 'Region Sjælland: tag væk'],
      ...['inspiration: tag væk', 'I dialog: tag væk', 'Per Bang: tag væk'],
      ...['Kun det, I er for sent på: tag væk', 'Ryd det hele'],
    ]);
    expect(filters.on?.links.at(-1)?.href).toBe('/indbakke?vis=mine');
    expect(filters.on?.links[2]?.href).not.toContain('region=');
    expect(page({ region }).filters.on?.links).toHaveLength(1);
    expect(page({}).filters).toMatchObject({ on: null, more: { open: false } });
  });

  it('begins with what waits for the provider; narrowed it does not say', () => {
    const own = item({ duties: [duty()] });
    expect(page({}, { items: [own] }).turn).toMatchObject({
      tone: 'own',
      sentence: '2 sager venter på jer',
      explanation: expect.stringMatching(/^Nærmest: Nr. 41 · Akutafsnittet og 2 mere. Tag kontakt/) as string,
      action: { text: 'Tag kontakt' },
    });
    const late = page({}, { items: [own], counts: { ...counts, breached: 1, 'on-us': 1 } }).turn;
    expect([late?.tone, late?.sentence]).toEqual(['breached', 'Én sag venter på jer']);
    expect(late?.explanation).toContain('En af dem er over fristen.');
    expect(page({}, { counts: { ...counts, 'on-us': 0 } }).turn?.tone).toBe('done');
    const narrowings: Record<string, string>[] = [{ region }, { q: 'x' }, { vis: 'mine' }, { side: '2' }];
    for (const query of [...narrowings, { orden: 'nyeste' }]) expect(page(query).turn).toBeNull();
  });

  it('gives several to a colleague, with how many each has; ended cases to nobody', () => {
    const { give, table } = page({ vis: 'mine', side: '2' });
    expect(give?.person.options.map(({ text }) => text)).toEqual([
      ...['Vælg en person', 'Per Bang (2 sager nu)', 'Lise Kragh (ingen sager nu)'],
    ]);
    expect(give?.all).toEqual({
      text: 'Sæt flueben ved alle 1 på siden',
      href: '/indbakke?vis=mine&side=2&valgt=alle',
    });
    expect(give?.form.hidden).toEqual([{ name: 'liste', value: 'vis=mine&side=2' }]);
    expect(table.rows[0]?.cells[0]?.tick).toEqual({
      ...{ name: 'sager', value: 'k.p', checked: false },
      label: 'Vælg Nr. 41 · Akutafsnittet og 2 mere',
    });
    const all = page({ valgt: 'alle' });
    expect(all.table.rows[0]?.cells[0]?.tick?.checked).toBe(true);
    expect(all.give?.all).toEqual({ text: 'Fjern alle flueben', href: '/indbakke' });
    const ended = page({ vis: 'afsluttede' }, { items: [item({ stage: 'closed' })] });
    expect([ended.give, ended.table.rows[0]?.cells[0]?.tick]).toEqual([null, undefined]);
    expect(ended.table.rows[0]?.cells.at(-1)?.button?.text).toBe('Åbn sagen');
  });

  it('says why it is empty', () => {
    const empty = { items: [], total: 0 };
    expect(page({}, empty).table.empty?.action).toBeUndefined();
    expect(page({ q: 'x' }, empty).table.empty?.action?.href).toBe('/indbakke');
    expect(page({ region }, empty).table.empty?.action?.href).toBe('/indbakke');
    expect(page({}, empty).give).toBeNull();
  });

  it('is a line of a spreadsheet too', () => {
    const at = new Date('2026-12-01T09:00:00Z');
    expect(fileRow(item({ duties: [duty()] }), { viewer, now: at })).toEqual([
      ...['41', 'Ro på', 'Akutafsnittet og 2 mere', 'Region Sjælland', 'rådgivning', 'Sendt til udbyder'],
      ...['Tag kontakt til begge sider – fristen var fredag den 27. november', '2026-11-27'],
      ...['2 arbejdsdage over', '2026-11-27', '', 'Per Bang'],
    ]);
  });
});
