import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { FrameReader } from '@samraad/budget';
import type { MadePerson } from '@samraad/identity/testing';
import { addressOf, Database } from '@samraad/platform';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

const reason = 'Rammen blev aftalt på mødet i oktober.';

describe('a proposal between the two central sides', () => {
  let portal: PortalApp;
  let seeds: SeededCatalogue;
  let ida: MadePerson;
  let ulla: MadePerson;

  beforeAll(async () => {
    portal = await createPortalApp();
    seeds = await seedCatalogue(portal);
    await portal.setTime('2026-11-18T09:12:00Z');
    ida = await portal.person({ name: 'Ida Falkner', roles: [{ role: 'central_employers' }] });
    ulla = await portal.person({ name: 'Ulla Bergstrøm', roles: [{ role: 'central_unions' }] });
    await portal.person({ email: 'revisor@samraad.example', roles: [{ role: 'auditor' }] });
    await portal.person({
      email: 'leder@samraad.example',
      roles: [{ role: 'coordinator', providerId: seeds.provider('nfa') }],
    });
  });
  afterAll(() => portal.close());

  const change = (amount: string, provider = 'nfa') => ({
    roundId: seeds.round('demo-26'),
    providerId: seeds.provider(provider as never),
    tranches: [{ opensOn: '2026-04-01', amount }],
  });
  const propose = async (amount: string, provider?: string, who = ida) => {
    const api = await portal.api(who.email);
    const answer = await api.post('/proposals', {
      kind: 'frame.set',
      change: change(amount, provider),
      reason,
    });
    return { status: answer.status, body: answer.body as Record<'id' | 'code', string> };
  };

  it('is answered on two pages: nothing is chosen beforehand, a no needs a reason, the yes is read once more', async () => {
    const { status, body } = await propose('90000000');
    expect(status).toBe(201);
    const browser = await portal.signIn(ulla.email);
    const home = await browser.get('/frister');
    expect(home.text()).toContain('Ét forslag venter på jeres svar');
    expect(home.$('nav').first().text()).toContain('Forslag (1)');
    const list = await browser.get('/forslag');
    expect(list.text()).toContain('I skal svare på ét forslag');
    const address = addressOf('proposal', { proposalId: body.id });
    const page = await browser.get(address);
    expect(page.heading()).toContain('Fastsæt rammen for NFA');
    expect(page.text()).toContain('I skal svare Danske Regioner senest onsdag den 2. december');
    expect(page.text()).toContain(reason);
    expect(page.$('input[type=radio][checked]').length).toBe(0);

    const missing = await page.submit({ answer: 'refuse', reason: '' }, { action: address });
    expect(missing.status).toBe(400);
    expect(missing.errorSummary()).toEqual(['Skriv en begrundelse, når I afviser']);
    expect(missing.$('input[value=refuse]').attr('checked')).toBeDefined();
    const nothing = await page.submit({}, { action: address });
    expect(nothing.status).toBe(400);

    const review = await page.submit({ answer: 'approve', reason: '' }, { action: address });
    expect(review.status).toBe(200);
    expect(review.text()).toContain('Ja, godkend');
    expect(await frameTotal()).toBeNull();
    const done = await review.submit({}, { action: address });
    expect(done.location).toBe(address);
    expect(await frameTotal()).toBe(90_000_000n);
    const after = await browser.get(address);
    expect(after.text()).toContain('Forhandlingsfællesskabet sagde ja');
    expect(after.$('form[action="' + address + '"]').length).toBe(0);

    // The very same button pressed again is the same answer, told once.
    expect((await review.submit({}, { action: address })).location).toBe(address);
  });

  const frameTotal = async () => {
    const of = await portal
      .get(FrameReader)
      .of(portal.get(Database), seeds.round('demo-26'), seeds.provider('nfa'));
    return of?.total ?? null;
  };

  it('shows its own side the evidence, no button, and lets it withdraw', async () => {
    const { body } = await propose('80000000', 'ruc');
    const address = addressOf('proposal', { proposalId: body.id });
    const browser = await portal.signIn(ida.email);
    const page = await browser.get(address);
    expect(page.text()).toContain('Forhandlingsfællesskabet skal svare senest');
    expect(page.text()).toContain('De godkender.');
    expect(page.$('input[type=radio]').length).toBe(0);
    expect((await browser.get('/frister')).text()).not.toContain('venter på jeres svar');
    const withdraw = addressOf('proposal.withdraw', { proposalId: body.id });
    expect((await page.submit({}, { action: withdraw })).location).toBe(address);
    expect((await browser.get(address)).text()).toContain('Danske Regioner trak forslaget tilbage');
  });

  it('is answered once over the API, never by its author, and refused in plain Danish', async () => {
    expect((await propose('90000000')).body).toMatchObject({ code: 'budget.frame-already-set' });
    const { body } = await propose('70000000', 'joblife');
    expect(await propose('70000000', 'joblife', ulla)).toMatchObject({
      status: 422,
      body: { code: 'proposals.already-waiting' },
    });
    const [own, other, auditor, provider] = await Promise.all(
      [ida.email, ulla.email, 'revisor@samraad.example', 'leder@samraad.example'].map((email) =>
        portal.api(email),
      ),
    );
    const answer = (who: typeof own, more = {}) =>
      who!.post(`/proposals/${body.id}/answer`, { approve: true, ...more });
    expect(await answer(own)).toMatchObject({ status: 403, body: { code: 'proposals.own-side' } });
    expect(await answer(auditor)).toMatchObject({ status: 403 });
    expect(await answer(provider)).toMatchObject({ status: 403 });
    expect(await auditor!.get(`/proposals/${body.id}`)).toMatchObject({
      status: 200,
      body: { standing: 'reading', holds: true },
    });
    expect((await provider!.get('/proposals')).status).toBe(403);
    expect(await answer(other, { approve: false })).toMatchObject({
      status: 422,
      body: { code: 'proposals.reason-missing' },
    });
    expect(await answer(other)).toMatchObject({ status: 200, body: { outcome: 'approved' } });
    expect(await answer(other)).toMatchObject({ status: 409, body: { code: 'proposals.ended' } });
    const list = await other!.get('/proposals?group=ended&limit=1');
    expect(list).toMatchObject({ status: 200, body: { total: 3 } });
  });

  it('is overtaken when its ground has moved in between: both sides are told, and nothing is done', async () => {
    const first = await propose('60000000', 'ruc');
    const second = await propose('50000000', 'ruc');
    const api = await portal.api(ulla.email);
    expect(await api.post(`/proposals/${first.body.id}/answer`, { approve: true })).toMatchObject({
      body: { outcome: 'approved' },
    });
    const browser = await portal.signIn(ulla.email);
    const address = addressOf('proposal', { proposalId: second.body.id });
    const page = await browser.get(address);
    expect(page.text()).toContain('Forslaget kan ikke godkendes mere');
    expect(page.$('input[type=radio]').length).toBe(0);
    expect(await api.post(`/proposals/${second.body.id}/answer`, { approve: true })).toMatchObject({
      body: { outcome: 'overtaken' },
    });
    expect((await browser.get(address)).text()).toContain('Det, forslaget byggede på, havde ændret sig.');
  });

  it('does not exist for anybody else', async () => {
    const { body } = await propose('40000000', 'ruc');
    expect(body.code).toBe('budget.frame-already-set');
    const nobody = await portal.signIn('leder@samraad.example');
    expect((await nobody.get('/forslag')).status).toBe(403);
    const api = await portal.api(ulla.email);
    expect((await api.get('/proposals/7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11')).status).toBe(404);
    const wrong = await api.post('/proposals', { kind: 'frame.set', change: { amount: 1 }, reason });
    expect(wrong).toMatchObject({ status: 422, body: { code: 'proposals.change-unreadable' } });
  });
});
