import type { MadePerson } from '@samraad/identity/testing';
import { newId } from '@samraad/platform';
import { PortalPage, type Values } from './pages/portal.page';
import { BrowserStand } from './support/browser-stand';
import type { BrowserWindow } from './support/browser-window';
import { casesInEveryState, type CasesInEveryState } from './support/cases-in-every-state';

type Where = readonly [who: MadePerson, path: string, values?: Values, action?: string];

const tooLate = { 'heldOn-day': '31', 'heldOn-month': '2', 'heldOn-year': '2026' };

jest.setTimeout(60_000);

describe('what a person meets when something is wrong', () => {
  let all: CasesInEveryState;
  let stand: BrowserStand;
  const windows = new Map<string, BrowserWindow>();

  async function as({ email }: MadePerson): Promise<PortalPage> {
    const window = windows.get(email) ?? (await stand.signedIn(email));
    windows.set(email, window);
    return new PortalPage(window);
  }

  /** Sends a form as it is, or with these values: the page comes again with errors that lead to their fields. */
  async function expectErrors(...[who, path, values = {}, action]: Where): Promise<PortalPage> {
    const page = await (await as(who)).go(path);
    for (const [name, value] of Object.entries(values))
      if (typeof value === 'string' && value.length > 100) await page.letTypeAnyLength(name);
    await page.fill(values);
    await (action === undefined ? page.send() : page.sendTo(action));
    expect([path, page.status]).toEqual([path, 400]);
    expect([path, (await page.errorSummary()).length > 0]).toEqual([path, true]);
    expect([path, await page.focusedSummary()]).toEqual([path, 'Noget mangler at blive rettet']);
    expect([path, await page.deadErrorLinks()]).toEqual([path, []]);
    expect(await page.title()).toMatch(/^Fejl: /);
    return page;
  }

  beforeAll(async () => {
    all = await casesInEveryState();
    stand = await BrowserStand.open(all.place.portal);
  });
  afterAll(() => stand.close());

  it('at the door: nothing typed, a wrong password, a page for those signed in', async () => {
    const door = new PortalPage(await stand.window());
    await door.go('/log-ind');
    await door.send();
    expect([door.status, (await door.errorSummary()).length]).toEqual([400, 2]);
    expect(await door.focusedSummary()).toBe('Noget mangler at blive rettet');
    await door.fill({ email: 'ukendt@region.example', password: 'forkert' });
    await door.send();
    expect(await door.errorSummary()).toHaveLength(1);
    expect(await door.valueOf('email')).toBe('ukendt@region.example');
    await door.go(`/sager/${all.draft.caseId}`);
    expect(door.path).toBe('/log-ind');
  });

  it('on every page of the draft', async () => {
    const { caseId, people } = all.draft;
    const order = `order-${people.unitId}`;
    const long = 'x'.repeat(4_001);
    // Half of a page is kept; what can't be is said at its field.
    const tries: [string, Values][] = [
      ['om', { title: 'x'.repeat(121) }],
      ['oensker', { wanted: long }],
      ['allerede', { existing: long }],
      ['opfoelgning', { followUp: long }],
      ['paabud', { [order]: 'complied', [`day-${people.unitId}-day`]: '31' }],
      ['orientering', { outsideName: 'x'.repeat(121) }],
    ];
    for (const [step, values] of tries)
      await expectErrors(people.manager, `/sager/${caseId}/kladde/${step}`, values);
    // A title of one long word breaks in every list.
    const about = await (await as(people.manager)).go(`/sager/${caseId}/kladde/om`);
    await about.fill({ title: 'x'.repeat(120) });
    await about.send();
    expect(about.status).toBe(200);
    const kept = await expectErrors(people.manager, `/sager/${caseId}/kladde/oensker`, {
      ...{ coreTask: 'Akut hjælp', wanted: long },
    });
    expect(await kept.valueOf('coreTask')).toBe('Akut hjælp');
  });

  it('when the help asked for is found elsewhere, and when an order stands in the way', async () => {
    const { caseId, people } = all.draft;
    const page = await (await as(people.manager)).go(`/sager/${caseId}/kladde/paabud`);
    await page.fill({ [`order-${people.unitId}`]: 'same_matter', [`topics-${people.unitId}`]: ['061'] });
    await page.send();
    expect(page.path).toBe(`/sager/${caseId}/kladde/paabud-venter`);
    await page.go(`/sager/${caseId}/kladde/formaal`);
    await page.fill({ purpose: 'crisis' });
    await page.send();
    expect(page.path).toBe(`/sager/${caseId}/kladde/andet-sted`);
  });

  it('when signing, declining and passing on', async () => {
    const { caseId, people } = all.asked;
    await expectErrors(people.manager, `/sager/${caseId}/underskriv`);
    await expectErrors(people.manager, `/sager/${caseId}/underskriv/nej`);
    await expectErrors(people.manager, `/sager/${caseId}/traek-tilbage`);
    const back = `/sager/${all.atAnchor.caseId}/paategning/retur`;
    await expectErrors(all.anchor, `/sager/${all.atAnchor.caseId}/paategning`, {}, back);
  });

  it('at the provider', async () => {
    const { caseId, people } = all.sent;
    await expectErrors(people.coordinator, `/sager/${caseId}/svar/nej`);
    await expectErrors(people.coordinator, `/sager/${caseId}/konsulent`);
    await expectErrors(people.coordinator, `/sager/${caseId}/kontakt`, tooLate);
    await expectErrors(people.coordinator, `/sager/${caseId}/beskeder`);
    await expectErrors(people.coordinator, `/sager/${caseId}/pauser`);
  });

  it('in the contract', async () => {
    const write = await (
      await as(all.talking.people.coordinator)
    ).go(`/sager/${all.talking.caseId}/kontrakt/skriv`);
    await write.pressValue('do', 'add');
    await write.fill({ price: 'en million', 'plan-0-on-day': '40' });
    await write.pressValue('do', 'check');
    expect([write.status, await write.deadErrorLinks()]).toEqual([400, []]);
    expect((await write.errorSummary()).length).toBeGreaterThan(1);
    expect(await write.valueOf('price')).toBe('en million');
    const { caseId, people } = all.proposed;
    await expectErrors(people.manager, `/sager/${caseId}/kontrakt/underskriv`);
    await expectErrors(people.manager, `/sager/${caseId}/kontrakt/aendringer`);
    await expectErrors(people.coordinator, `/sager/${caseId}/kontrakt/traek-tilbage`);
  });

  it('in the course, the evaluation and the invoice', async () => {
    const { caseId, people } = all.course;
    const activity = `/sager/${caseId}/forloeb/${await all.course.activityId()}`;
    await expectErrors(people.coordinator, `${activity}/meld-holdt`, tooLate);
    await expectErrors(people.coordinator, `${activity}/ret`, {}, `${activity}/aflys`);
    const attest = `/sager/${all.attested.caseId}/attester`;
    await expectErrors(all.attested.people.representative, attest, {}, `${attest}/indsigelse`);
    const earned = `/sager/${all.earned.caseId}`;
    await expectErrors(all.earned.people.coordinator, `${earned}/regning`, { amount: '99.999' });
    await expectErrors(all.earned.people.manager, `${earned}/evaluering/tilfredshed`, { usable: '4' });
  });

  it('when two write in the same place: what was typed is kept and shown', async () => {
    const { caseId, people } = all.draft;
    const path = `/sager/${caseId}/kladde/allerede`;
    const slow = await (await as(people.representative)).go(path);
    const fast = await (await as(people.manager)).go(path);
    await fast.fill({ existing: 'Lederens ord.' });
    await fast.send();
    await slow.fill({ existing: 'Mine lange og gode ord.' });
    await slow.send();
    expect([slow.status, await slow.heading()]).toEqual([409, 'Hvad gør I allerede?']);
    for (const words of ['har skrevet her, mens du skrev', 'Lederens ord.', 'Mine lange og gode ord.'])
      expect(await slow.text()).toContain(words);
  });

  it('at a dead link, at another’s case, at another role’s page, and with too much at once', async () => {
    const page = await as(all.draft.people.manager);
    expect((await page.go('/findes-ikke')).status).toBe(404);
    expect((await page.go(`/sager/${newId()}`)).status).toBe(404);
    expect((await page.go(`/sager/${all.atAnchor.caseId}`)).status).toBe(404);
    expect((await page.go('/rammer')).status).toBe(403);
    expect((await (await as(all.central)).go(`/sager/${all.sent.caseId}/svar`)).status).toBe(403);
    await page.go(`/sager/${all.draft.caseId}/kladde/allerede`);
    await page.letTypeAnyLength('existing');
    await page.fill({ existing: 'æ'.repeat(600_000) });
    await page.send();
    expect(page.status).toBe(413);
  });

  it('passes axe on every one of these pages, fits 320 px, and has targets of 44 px', async () => {
    expect(await stand.auditor.findings()).toEqual([]);
    expect(stand.auditor.looked).toBeGreaterThan(40);
  });
});
