import type { Server } from 'node:http';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import type { MadePerson } from '@samraad/identity/testing';
import { addressOf } from '@samraad/platform';
import { RequestBuilder } from '@samraad/requests/testing';
import { createPortalApp, type PortalApp } from '../../support/portal-app';
import { StatementsPerRequest } from '../../support/statements-per-request';

const reason = 'Aftalt på mødet i november.';
const on = (day: number, month = 12, year = 2026) => ({
  'from-day': String(day),
  'from-month': String(month),
  'from-year': String(year),
});

describe('which providers a round has', () => {
  let portal: PortalApp;
  let seeds: SeededCatalogue;
  let ida: MadePerson;
  let ulla: MadePerson;
  const list = addressOf('round.providers', { roundKey: 'demo-26' });
  const change = (providerKey: string, what: string) =>
    addressOf('round.change-provider', { roundKey: 'demo-26', providerKey, change: what });

  beforeAll(async () => {
    portal = await createPortalApp();
    seeds = await seedCatalogue(portal);
    await portal.setTime('2026-11-20T09:00:00Z');
    ida = await portal.person({ name: 'Ida Falkner', roles: [{ role: 'central_employers' }] });
    ulla = await portal.person({ name: 'Ulla Bergstrøm', roles: [{ role: 'central_unions' }] });
    await portal.person({ email: 'revisor@samraad.example', roles: [{ role: 'auditor' }] });
  });
  afterAll(() => portal.close());

  const approve = async (location: string | null | undefined) => {
    const api = await portal.api(ulla.email);
    return api.post(`/proposals/${(location ?? '').split('/').at(-1)}/answer`, { approve: true });
  };

  it('is decided by both sides, and shows where a provider is chosen', async () => {
    const running = await (
      await RequestBuilder.at(portal, seeds, { unit: 'sj-demo-akut', provider: 'ruc' })
    ).sent();
    const draft = await (
      await RequestBuilder.at(portal, seeds, { unit: 'sj-demo-akut', provider: 'ruc' })
    ).filled();
    const browser = await portal.signIn(ida.email);
    expect((await browser.get('/runder')).links().map(({ href }) => href)).toContain(list);
    const counter = new StatementsPerRequest(portal.app.getHttpServer() as Server);
    const page = await browser.get(list);
    expect(page.text()).toContain('3 udbydere tager imod henvendelser');
    const pause = change('ruc', 'pause');
    const form = await browser.get(pause);
    expect(form.text()).toContain('Én sag er i gang hos udbyderen');
    expect(form.links().map(({ href }) => href)).toContain(
      addressOf('deadlines', {}, { sag: running.caseId }),
    );

    const gone = await form.submit({ ...on(1, 11), reason }, { action: pause });
    expect(gone.errorSummary()).toEqual([
      'Dagen er gået. Vælg fredag den 20. november 2026 eller en senere dag.',
    ]);
    expect(gone.$('textarea[name=reason]').text()).toContain(reason);
    const made = await form.submit({ ...on(20, 11), reason }, { action: pause });
    expect(made.location).toMatch(/^\/forslag\//);
    counter.take();
    const shown = await browser.get(made.location ?? '');
    const asked = counter.take().flatMap(({ statements }) => statements);
    expect(asked.length > 8 ? asked : []).toEqual([]);
    expect(shown.text()).toContain('tager ikke imod, på pause fra fredag den 20. november 2026');
    await browser.get(pause);
    const formAsked = counter.take().flatMap(({ statements }) => statements);
    expect(formAsked.length > 8 ? formAsked : []).toEqual([]);
    expect((await browser.get(list)).text()).toContain('Venter på svar');
    counter.stop();

    const api = await portal.api(ida.email);
    expect((await api.get('/providers/ruc')).body).toMatchObject({
      intake: { state: 'serving', takesRequests: true },
    });
    expect(await approve(made.location)).toMatchObject({ body: { outcome: 'approved' } });
    expect((await browser.get(list)).text()).toContain('på pause');
    expect((await browser.get('/udbydere/ruc')).text()).toContain(
      'RUC er sat på pause i runden og tager ikke imod nye henvendelser',
    );
    expect((await api.get('/providers/ruc')).body).toMatchObject({
      intake: { state: 'paused', since: '2026-11-20', takesRequests: false },
    });
    const mette = await portal.signIn(draft.people.manager.email);
    const choosing = addressOf('case.choose-provider', { caseId: draft.caseId });
    const choose = await mette.get(choosing);
    expect(choose.text()).toContain('RUC er sat på pause i runden');
    expect(choose.$('form button').text()).not.toContain('Foreslå RUC');
    const refused = await choose.submit({ providerId: seeds.provider('ruc') }, { action: choosing });
    expect(refused.errorSummary()).toEqual([
      'RUC er sat på pause i runden og tager ikke imod nye henvendelser. Vælg en anden udbyder.',
    ]);
  });

  it('takes in a known provider, and one that is new with its coordinator', async () => {
    const browser = await portal.signIn(ida.email);
    const takeIn = addressOf('round.take-in', { roundKey: 'demo-26' });
    const known = await browser.get(takeIn);
    const made = await known.submit(
      { providerId: seeds.provider('cbs'), ...on(1), reason },
      { action: takeIn },
    );
    expect(await approve(made.location)).toMatchObject({ body: { outcome: 'approved' } });
    expect((await browser.get(list)).text()).toContain('er med fra 1. dec. 2026');

    const fresh = addressOf('round.take-in-new', { roundKey: 'demo-26' });
    const typed = {
      ...{ name: 'Trivselshuset', fullName: 'Trivselshuset ApS', cvr: '10 00 00 08' },
      ...{ address: 'Prøvevej 1, 2100 Prøveby', website: 'https://www.trivselshuset.example' },
      ...{ email: 'kontakt@trivselshuset.example', phone: '' },
      ...{ coordinatorName: 'Nina Holst', coordinatorEmail: 'nina@trivselshuset.example', ...on(1), reason },
    };
    const form = await browser.get(fresh);
    const wrong = await form.submit(typed, { action: fresh });
    expect(wrong.errorSummary()).toEqual([
      'CVR-nummeret passer ikke: det har otte cifre, og det sidste kontrollerer de andre.',
    ]);
    const right = await form.submit({ ...typed, cvr: '10 00 00 09' }, { action: fresh });
    expect((await browser.get(right.location ?? '')).text()).toContain(
      'Nina Holst, nina@trivselshuset.example',
    );
    expect(await approve(right.location)).toMatchObject({ body: { outcome: 'approved' } });
    expect((await browser.get('/udbydere/trivselshuset')).text()).toContain('er først med i runden');
  });

  it('is followed by the auditor, and by nobody else', async () => {
    const auditor = await portal.signIn('revisor@samraad.example');
    const page = await auditor.get(list);
    expect(page.status).toBe(200);
    expect(page.text()).not.toContain('Foreslå en ændring');
    expect((await auditor.get(change('nfa', 'pause'))).status).toBe(403);
    const browser = await portal.signIn(ida.email);
    expect((await browser.get(change('nfa', 'slut'))).status).toBe(404);
    expect((await browser.get(change('alectia', 'pause'))).status).toBe(404);
    expect((await browser.get('/runder/ingen/udbydere')).status).toBe(404);
  });
});
