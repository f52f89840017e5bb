import type { Server } from 'node:http';
import { FrameReader, SetFrame } from '@samraad/budget';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import type { MadePerson } from '@samraad/identity/testing';
import { addressOf, Database, systemActor } from '@samraad/platform';
import { createPortalApp, type PortalApp } from '../../support/portal-app';
import { StatementsPerRequest } from '../../support/statements-per-request';

const reason = 'Næsten halvdelen af Joblifes ramme er fri.';

describe('proposing something of a frame', () => {
  let portal: PortalApp;
  let seeds: SeededCatalogue;
  let ida: MadePerson;
  let ulla: MadePerson;
  let nfa: string;
  let joblife: string;

  beforeAll(async () => {
    portal = await createPortalApp();
    seeds = await seedCatalogue(portal);
    await portal.setTime('2026-11-18T09:12:00Z');
    ida = await portal.person({ name: 'Ida Falkner', roles: [{ role: 'central_employers' }] });
    ulla = await portal.person({ name: 'Ulla Bergstrøm', roles: [{ role: 'central_unions' }] });
    await portal.person({ email: 'revisor@samraad.example', roles: [{ role: 'auditor' }] });
    await portal.person({
      email: 'joblife@samraad.example',
      roles: [{ role: 'coordinator', providerId: seeds.provider('joblife') }],
    });
    const set = (provider: 'nfa' | 'joblife', amount: bigint) =>
      portal.uow.run(systemActor('test'), (tx) =>
        portal.get(SetFrame).execute(tx, {
          roundId: seeds.round('demo-26'),
          providerId: seeds.provider(provider),
          tranches: [
            { opensOn: '2026-04-01', amount },
            { opensOn: '2027-04-01', amount },
          ],
          demo: true,
        }),
      );
    nfa = await set('nfa', 90_000_000n);
    joblife = await set('joblife', 90_000_000n);
  });
  afterAll(() => portal.close());

  const frame = (id: string) => portal.get(FrameReader).summary(portal.get(Database), id);
  const approve = async (path: string) => {
    const api = await portal.api(ulla.email);
    return api.post(`/proposals/${path.split('/').at(-1)}/answer`, { approve: true });
  };

  it('moves money once the other side has said yes, and the reason stands by the movement', async () => {
    const browser = await portal.signIn(ida.email);
    const overview = await browser.get('/rammer');
    expect(overview.links().map(({ href }) => href)).toEqual(
      expect.arrayContaining([
        addressOf('frame.move', { frameId: joblife }),
        addressOf('frame.change', { frameId: nfa }),
      ]),
    );
    const address = addressOf('frame.move', { frameId: joblife });
    const page = await browser.get(address);
    expect(page.text()).toContain('Flyt penge fra Joblife');
    const sent = (typed: Record<string, string>) => page.submit(typed, { action: address });
    const tooMuch = await sent({ to: nfa, amount: '900.000,01', reason });
    expect(tooMuch.errorSummary()).toEqual([
      'Der kan ikke flyttes 900.000,01 kr.: kun 900.000 kr. er fri i rammen.',
    ]);
    expect(tooMuch.$('textarea[name=reason]').text()).toContain(reason);
    expect((await sent({ to: '', amount: '0', reason: '' })).status).toBe(400);
    expect((await sent({ to: joblife, amount: '1', reason })).errorSummary()).toEqual([
      'Penge kan ikke flyttes til den ramme, de kommer fra. Vælg en anden ramme.',
    ]);
    expect((await sent({ to: nfa, amount: '99999999999999', reason })).status).toBe(400);

    const made = await sent({ to: nfa, amount: '200.000,50', reason });
    expect(made.location).toMatch(/^\/forslag\//);
    await browser.get(made.location ?? '');
    const counter = new StatementsPerRequest(portal.app.getHttpServer() as Server);
    const shown = await browser.get(made.location ?? '');
    const asked = counter.take().flatMap(({ statements }) => statements);
    counter.stop();
    expect(asked.length > 8 ? asked : []).toEqual([]);
    expect(shown.text()).toContain('Flyt 200.000,50 kr. fra Joblife til NFA');
    expect(shown.text()).toContain('NFA får 200.000,50 kr. mere');
    expect(shown.text()).toContain('700.000 kr.'.replace('700.000', '699.999,50'));
    expect((await browser.get(address)).text()).toContain('Der venter allerede et forslag');
    expect(await frame(nfa)).toMatchObject({ total: 90_000_000n });

    expect(await approve(made.location ?? '')).toMatchObject({ status: 200, body: { outcome: 'approved' } });
    expect(await frame(nfa)).toMatchObject({ total: 110_000_050n, planned: 200_000_050n });
    expect(await frame(joblife)).toMatchObject({ total: 69_999_950n });
    const after = await browser.get(made.location ?? '');
    expect(after.text()).toContain('Forhandlingsfællesskabet sagde ja');
    expect(after.text()).toContain('NFA får 200.000,50 kr. mere');
    const ledger = await browser.get(addressOf('frame', { frameId: nfa }));
    expect(ledger.text()).toContain('Penge flyttet mellem rammer');
    expect(ledger.text()).toContain(reason);
    const own = await portal.signIn('joblife@samraad.example');
    expect((await own.get('/rammer/min')).text()).toContain(reason);
  });

  it('changes tranches, and sets the frame of a provider that has none', async () => {
    const browser = await portal.signIn(ida.email);
    const address = addressOf('frame.change', { frameId: nfa });
    const page = await browser.get(address);
    expect(page.formFields(address)).toMatchObject({ tranche0: '900000', tranche1: '900000' });
    const nothing = await page.submit({ reason }, { action: address });
    expect(nothing.errorSummary()).toEqual([
      'Der er ikke ændret noget. Skriv et andet beløb, eller tilføj en rate.',
    ]);
    const half = await page.submit({ newAmount: '1000', reason }, { action: address });
    expect(half.errorSummary()).toEqual(['En ny rate skal have både en dag og et beløb']);
    const made = await page.submit({ tranche1: '950.000', reason }, { action: address });
    expect(await approve(made.location ?? '')).toMatchObject({ body: { outcome: 'approved' } });
    expect(await frame(nfa)).toMatchObject({ planned: 205_000_050n });

    const place = { roundId: seeds.round('demo-26'), providerId: seeds.provider('ruc') };
    const set = addressOf('frame.set', place);
    expect((await browser.get('/rammer')).links().map(({ href }) => href)).toContain(set);
    const form = await browser.get(set);
    const day = { 'firstDay-day': '1', 'firstDay-month': '4', 'firstDay-year': '2026' };
    expect((await form.submit({ ...day, firstAmount: '0', reason }, { action: set })).errorSummary()).toEqual(
      ['Skriv et beløb, der er større end 0 kr. og ikke urimeligt stort.'],
    );
    const proposed = await form.submit({ ...day, firstAmount: '500.000', reason }, { action: set });
    expect(await approve(proposed.location ?? '')).toMatchObject({ body: { outcome: 'approved' } });
    expect((await browser.get(set)).status).toBe(404);
  });

  it('is for the central parties only', async () => {
    for (const email of ['revisor@samraad.example', 'joblife@samraad.example']) {
      const browser = await portal.signIn(email);
      expect((await browser.get(addressOf('frame.move', { frameId: joblife }))).status).toBe(403);
    }
    const auditor = await portal.signIn('revisor@samraad.example');
    expect((await auditor.get('/rammer')).links().some(({ href }) => href?.endsWith('/flyt'))).toBe(false);
  });

  it('is proposed over the API by the same act: raised, moved, set; answered as any proposal', async () => {
    const api = await portal.api(ida.email);
    const { body } = await api.get(`/frames/${nfa}`);
    const [tranche] = (body as { tranches: { id: string; amount: string }[] }).tranches;
    const amounts = [{ trancheId: tranche?.id, amount: String(BigInt(tranche?.amount ?? '0') + 100n) }];
    const raised = await api.post(`/frames/${nfa}/changes`, { amounts, reason });
    expect(raised.status).toBe(201);
    const { proposalId } = raised.body as { proposalId: string };
    expect((await approve(`/forslag/${proposalId}`)).body).toMatchObject({ outcome: 'approved' });
    const after = (await api.get(`/frames/${nfa}`)).body as { tranches: { amount: string }[] };
    expect(after.tranches[0]?.amount).toBe(amounts[0]?.amount);
    const moved = await api.post(`/frames/${joblife}/moves`, { toFrameId: joblife, amount: '100', reason });
    expect(moved.body).toMatchObject({ code: 'budget.move-to-itself' });
    const [roundId, providerId] = [seeds.round('demo-26'), seeds.provider('ruc')];
    const tranches = [{ opensOn: '2026-04-01', amount: '90000000' }];
    const set = await api.post('/frames', { roundId, providerId, tranches, reason });
    // Set by the test before: the rule of the kind is asked, as of a page.
    expect(set).toMatchObject({ status: 422, body: { code: 'budget.frame-already-set' } });
    const fine = await api.post(`/frames/${joblife}/moves`, { toFrameId: nfa, amount: '100', reason });
    expect(fine.status).toBe(201);
    const auditor = await portal.api('revisor@samraad.example');
    expect((await auditor.post('/frames', { roundId, providerId, tranches, reason })).status).toBe(403);
  });
});
