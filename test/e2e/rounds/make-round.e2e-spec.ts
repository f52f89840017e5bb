import { SetFrame } from '@samraad/budget';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import type { MadePerson } from '@samraad/identity/testing';
import { addressOf, Database, systemActor } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

describe('a round is made by both central sides', () => {
  let portal: PortalApp;
  let seeds: SeededCatalogue;
  let ida: MadePerson;
  let ulla: MadePerson;

  beforeAll(async () => {
    portal = await createPortalApp();
    seeds = await seedCatalogue(portal);
    await portal.uow.run(systemActor('test'), (tx) =>
      portal.get(SetFrame).execute(tx, {
        roundId: seeds.round('demo-26'),
        providerId: seeds.provider('nfa'),
        tranches: [{ opensOn: '2026-04-01', amount: 90_000_000n }],
        demo: true,
      }),
    );
    await portal.setTime('2028-01-18T09:05:00Z');
    ida = await portal.person({ name: 'Ida Falkner', roles: [{ role: 'central_employers' }] });
    ulla = await portal.person({ name: 'Ulla Bergstrøm', roles: [{ role: 'central_unions' }] });
    await portal.person({ email: 'revisor@samraad.example', roles: [{ role: 'auditor' }] });
    await portal.person({
      email: 'konsulent@samraad.example',
      roles: [{ role: 'consultant', providerId: seeds.provider('nfa') }],
    });
  });
  afterAll(() => portal.close());

  const begin = async (from: string, to: string, name = 'Runden 2028–2030') => {
    const browser = await portal.signIn(ida.email);
    const page = await browser.get('/runder/ny');
    const typed = { from: 'demo-26', name, requestsFrom: from, requestsTo: to };
    const sent = await page.submit(typed, { action: '/runder/ny' });
    expect(sent.status).toBe(303);
    return { browser, address: sent.location ?? '' };
  };

  it('from an earlier one, rule by rule, to the decision', async () => {
    const { browser, address } = await begin('2028-04-01', '2030-03-31');
    const draft = await browser.get(address);
    expect(draft.heading()).toContain('Runden 2028–2030');
    expect(draft.text()).toContain('Runden er klar til at blive sendt til Forhandlingsfællesskabet');
    expect(draft.text()).toContain(
      'Udbyderen sender en færdig kontrakt senest fire uger efter henvendelsen.',
    );

    const part = await browser.get(`${address}/ret/contract`);
    const saved = await part.submit({ contractDays: '21' }, { action: `${address}/ret/contract` });
    expect(saved.status).toBe(303);
    const changed = await browser.get(address);
    expect(changed.$('.said-mark--changed').text()).toContain('tre uger');

    const read = await browser.get(`${address}/send`);
    const sent = await read.submit({ reason: 'Aftalt i januar.' }, { action: `${address}/send` });
    expect(sent.status).toBe(303);
    const other = await portal.signIn(ulla.email);
    const proposal = await other.get(sent.location ?? '');
    expect(proposal.heading()).toContain('Åbn Runden 2028–2030');
    expect(proposal.text()).toContain('senest tre uger efter henvendelsen');
    expect((await other.get(address)).text()).toContain('Et forslag venter på svar');

    const api = await portal.api(ulla.email);
    const id = /[0-9a-f-]{36}/.exec(sent.location ?? '')?.[0] ?? '';
    const answer = await api.post(`/proposals/${id}/answer`, { approve: true });
    expect(answer).toMatchObject({ status: 200, body: { outcome: 'approved' } });
    const round = await portal.get(RoundReader).byKey(portal.get(Database), 'runden-2028-2030');
    expect(round.rules.clocks.contractDays).toBe(21);
    expect((await browser.get(address)).text()).toContain('Runden er besluttet');
    const rules = await browser.get(addressOf('round.rules', { roundKey: 'runden-2028-2030' }));
    expect(rules.text()).toContain('En leder skriver under for ledelsen');
  });

  it('not while it meets another round, has a threshold of 0 or dates reversed', async () => {
    const { browser, address } = await begin('2026-05-01', '2027-05-01', 'Midt i det hele');
    const draft = await browser.get(address);
    expect(draft.text()).toContain('Perioden overlapper Demorunden 2026–2028');
    expect(draft.text()).toContain('Runden skal åbne senere end i dag');
    expect((await browser.get(`${address}/send`)).location).toBe(address);

    const numbers = await browser.get(`${address}/ret/small-numbers`);
    const none = await numbers.submit({ answerThreshold: '0' }, { action: `${address}/ret/small-numbers` });
    expect(none.status).toBe(400);
    expect(none.text()).toContain('Svar fra færre end 5 bliver aldrig vist');
    const window = await browser.get(`${address}/ret/evaluation`);
    const reversed = await window.submit(
      { effectOpensMonths: '6', effectClosesMonths: '3' },
      { action: `${address}/ret/evaluation` },
    );
    expect(reversed.status).toBe(400);
    expect(reversed.text()).toContain('Den anden evaluering lukker, før den åbner.');
    expect(reversed.formFields(`${address}/ret/evaluation`)).toMatchObject({ effectOpensMonths: '6' });

    const page = await browser.get('/runder/ny');
    const typed = { from: '-', name: 'Baglæns', requestsFrom: '2031-01-02', requestsTo: '2031-01-01' };
    const backwards = await page.submit(typed, { action: '/runder/ny' });
    expect(backwards.status).toBe(400);
    expect(backwards.text()).toContain('Byt om på dagene');
  });

  it('not over what the other side has changed meanwhile', async () => {
    const { browser, address } = await begin('2032-04-01', '2034-03-31', 'Runden 2032–2034');
    const mine = await browser.get(`${address}/ret/dialogue`);
    const other = await portal.signIn(ulla.email);
    const theirs = await other.get(`${address}/ret/contract`);
    await theirs.submit({ contractDays: '35' }, { action: `${address}/ret/contract` });
    const late = await mine.submit({ dialogueDays: '10' }, { action: `${address}/ret/dialogue` });
    expect(late.status).toBe(409);
    expect(late.text()).toContain('10');
  });

  it('and changed while it runs: from a day, with the cases it touches, both sides over the same text', async () => {
    const from = (day: number, month: number) => ({
      'validFrom-day': String(day),
      'validFrom-month': String(month),
      'validFrom-year': '2028',
    });
    const browser = await portal.signIn(ida.email);
    const rules = await browser.get('/runder/demo-26');
    expect(rules.text()).toContain('Ret reglerne');
    const page = await browser.get('/runder/demo-26/ret');
    expect(page.formFields('/runder/demo-26/ret')).toMatchObject({ 'validFrom-year': '2028' });
    const begun = await page.submit(from(18, 1), { action: '/runder/demo-26/ret' });
    expect(begun.status).toBe(303);
    const address = begun.location ?? '';
    const draft = await browser.get(address);
    expect(draft.text()).toContain('Intet er ændret endnu.');
    expect(draft.text()).toContain('Ændringen kan tidligst gælde fra i morgen.');
    expect((await browser.get(`${address}/send`)).location).toBe(address);

    const day = await browser.get(`${address}/ret/valid-from`);
    await day.submit(from(1, 2), { action: `${address}/ret/valid-from` });
    const part = await browser.get(`${address}/ret/contract`);
    await part.submit({ contractDays: '21' }, { action: `${address}/ret/contract` });
    const ready = await browser.get(address);
    expect(ready.text()).toContain('Ændringen er klar til at blive sendt til Forhandlingsfællesskabet');
    expect(ready.text()).toContain('Ingen sager i gang møder det, I har ændret.');
    expect((await browser.get(`${address}/sager`)).text()).toContain('Ingen sager i gang');
    // Providers and frames have decisions of their own.
    expect(ready.links().some(({ href }) => href.endsWith('/ret/providers'))).toBe(false);

    const read = await browser.get(`${address}/send`);
    const sent = await read.submit({ reason: 'Aftalt i januar.' }, { action: `${address}/send` });
    expect(sent.status).toBe(303);
    const other = await portal.signIn(ulla.email);
    const proposal = await other.get(sent.location ?? '');
    expect(proposal.heading()).toContain('Ret Demorunden 2026–2028 fra tirsdag den 1. februar 2028');
    expect(proposal.text()).toContain('Det, der er begyndt før, beholder sine.');
    const id = /[0-9a-f-]{36}/.exec(sent.location ?? '')?.[0] ?? '';
    const answer = await (await portal.api(ulla.email)).post(`/proposals/${id}/answer`, { approve: true });
    expect(answer).toMatchObject({ status: 200, body: { outcome: 'approved' } });
    const after = await browser.get('/runder/demo-26');
    expect(after.text()).toContain('Fra tirsdag den 1. februar 2028 gælder andre regler.');
    expect(after.text()).toContain('senest fire uger efter henvendelsen');
    expect(after.links().some(({ href }) => href === `/forslag/${id}`)).toBe(true);
    const consultant = await portal.signIn('konsulent@samraad.example');
    const seen = await consultant.get('/runder/demo-26');
    expect(seen.links().some(({ href }) => href.startsWith('/forslag/'))).toBe(false);
    expect((await consultant.get('/runder/demo-26/ret')).status).toBe(403);
    expect((await browser.get('/runder/ok-15/ret')).location).toBe('/runder/ok-15');
  });

  it('by nobody else: the auditor reads, a consultant finds nothing', async () => {
    const { address } = await begin('2034-04-01', '2036-03-31', 'Runden 2034–2036');
    const auditor = await portal.signIn('revisor@samraad.example');
    const read = await auditor.get(address);
    expect(read.status).toBe(200);
    expect(read.links().some(({ href }) => href.includes('/ret/'))).toBe(false);
    expect((await auditor.get(`${address}/ret/contract`)).status).toBe(403);
    const consultant = await portal.signIn('konsulent@samraad.example');
    expect((await consultant.get('/runder')).status).toBe(403);
    expect((await consultant.get('/runder/demo-26')).status).toBe(200);
  });

  it('is written and proposed over the API too, rule by rule, at the version somebody saw', async () => {
    const api = await portal.api(ida.email);
    const fresh = { name: 'Runden 2040–2042', requestsFrom: '2040-04-01', requestsTo: '2042-03-31' };
    const begun = await api.post('/round-drafts', { ...fresh, fromRound: 'demo-26' });
    expect(begun).toMatchObject({ status: 201, body: { state: 'draft', version: 1, changes: null } });
    const draft = begun.body as { id: string; plan: Record<string, unknown>; hash: string };
    const plan = { ...draft.plan, name: 'Runden 2040' };
    const written = await api.put(`/round-drafts/${draft.id}/plan`, { version: 1, part: 'period', plan });
    expect(written).toMatchObject({ status: 200, body: { name: 'Runden 2040', version: 2 } });
    const stale = await api.put(`/round-drafts/${draft.id}/plan`, { version: 1, part: 'period', plan });
    expect(stale.status).toBe(409);
    const { hash } = written.body as { hash: string };
    const old = await api.post(`/round-drafts/${draft.id}/proposals`, {
      hash: draft.hash,
      reason: 'Aftalt.',
    });
    expect(old.status).toBeGreaterThanOrEqual(400);
    const sent = await api.post(`/round-drafts/${draft.id}/proposals`, { hash, reason: 'Aftalt.' });
    expect([sent.status, sent.body]).toEqual([201, { proposalId: expect.any(String) }]);
    const reader = await portal.api('revisor@samraad.example');
    const seen = await reader.get(`/round-drafts/${draft.id}`);
    expect(seen.body).toMatchObject({ waitingProposalId: (sent.body as { proposalId: string }).proposalId });
    expect((await reader.post('/round-drafts', fresh)).status).toBe(403);
    expect((await (await portal.api('konsulent@samraad.example')).get('/round-drafts')).status).toBe(403);
    const gone = await api.post(`/round-drafts/${draft.id}/discards`, { version: 2 });
    expect(gone.body).toMatchObject({ state: 'discarded' });
    const change = await api.post('/rounds/demo-26/changes', {});
    expect(change.body).toMatchObject({ state: 'draft', changes: seeds.round('demo-26') });
  });
});
