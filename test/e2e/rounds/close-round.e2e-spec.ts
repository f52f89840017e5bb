import { FrameReader, SetFrame } from '@samraad/budget';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { ContractBuilder, fullContract } from '@samraad/contracts/testing';
import type { MadePerson } from '@samraad/identity/testing';
import { ClockMover, Database, formatMoney, newId, type Ore, systemActor, type Tx } from '@samraad/platform';
import { RequestBuilder } from '@samraad/requests/testing';
import { OpenRound, planOfRound } from '@samraad/rounds/testing';
import { rulesFrom } from '@samraad/scheme/testing';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

const page = '/runder/demo-26/luk';

describe('a round that is closed by both central sides', () => {
  let portal: PortalApp;
  let seeds: SeededCatalogue;
  let ida: MadePerson;
  let ulla: MadePerson;
  let signing: RequestBuilder;
  let held: ContractBuilder;
  let nextId: string;
  let contract: string;
  const system = <T>(work: (tx: Tx) => Promise<T>) => portal.uow.run(systemActor('test'), work);
  const db = () => portal.get(Database);
  const place = { unit: 'sj-demo-akut', provider: 'ruc' } as const;
  const frame = (provider: 'ruc' | 'nfa', opensOn: string, amount: Ore) => ({
    ...{ roundId: seeds.round('demo-26'), providerId: seeds.provider(provider), demo: true },
    tranches: [{ opensOn, amount }],
  });
  const ledger = async (provider: 'ruc' | 'nfa', roundId = seeds.round('demo-26')) => {
    const found = await portal.get(FrameReader).of(db(), roundId, seeds.provider(provider));
    if (!found) throw new Error('the frame was set');
    return found;
  };
  const moveTo = (instant: string) =>
    portal.get(ClockMover).moveTo(new Date(instant), { keepRunning: false, drainJobs: false });
  const mails = async (kind: string) =>
    (
      await db().query<{ person_id: string }>(
        'SELECT person_id FROM mail_message WHERE mail_kind = $1 ORDER BY person_id',
        [kind],
      )
    ).map(({ person_id }) => person_id);

  beforeAll(async () => {
    portal = await createPortalApp();
    await portal.setTime('2026-11-20T09:05:00Z');
    seeds = await seedCatalogue(portal);
    await system((tx) => portal.get(SetFrame).execute(tx, frame('ruc', '2026-04-01', 90_000_000n)));
    await system((tx) => portal.get(SetFrame).execute(tx, frame('nfa', '2027-04-01', 40_000_000n)));
    ida = await portal.person({ name: 'Ida Falkner', roles: [{ role: 'central_employers' }] });
    ulla = await portal.person({ name: 'Ulla Bergstrøm', roles: [{ role: 'central_unions' }] });
    await portal.person({ email: 'revisor@samraad.example', roles: [{ role: 'auditor' }] });
    held = await ContractBuilder.inDialogue(portal, seeds, place);
    contract = (await held.sent(fullContract({ first: '2026-12-10', last: '2027-02-10' }))).hash;
    signing = await (await RequestBuilder.at(portal, seeds, place)).asked();
    await signing.sign(signing.people.manager);
    await rulesFrom(portal, seeds.round('demo-26'), '2026-11-21', (rules) => ({
      ...rules,
      moneyCarriesOver: true,
    }));
    const plan = planOfRound({
      providers: [{ key: 'ruc', tranches: [{ opensOn: '2028-04-01', amount: '100' }] }],
    });
    nextId = await system((tx) =>
      portal.get(OpenRound).execute(tx, plan, { proposalId: newId(), demo: true }),
    );
    await moveTo('2026-11-21T09:05:00Z');
  });
  afterAll(() => portal.close());

  it('is shown as the ledger has it, before anybody decides, on the page and over the API', async () => {
    const browser = await portal.signIn(ida.email);
    const rules = await browser.get('/runder/demo-26');
    expect(rules.links().some(({ href }) => href === page)).toBe(true);
    const shown = await browser.get(page);
    const { free, held: inHold } = await ledger('ruc');
    expect(inHold).toBeGreaterThan(0n);
    const row = shown.$('tr:contains("RUC")').text();
    expect(row).toContain(formatMoney(free));
    expect(row).toContain(formatMoney(inHold));
    expect(row).toContain('Venter på én sag, der kan få brug for det.');
    expect(shown.$('tr:contains("NFA")').text()).toContain(formatMoney(40_000_000n));
    expect(shown.text()).toContain('De bliver til kladder igen, og én underskrift falder bort.');
    const cases = await browser.get(`${page}/sager`);
    expect(cases.text()).toContain('Nr. 1');
    expect(cases.text()).not.toContain('Ro på efter sammenlægningen');

    const api = await portal.api(ulla.email);
    const closing = await api.get('/rounds/demo-26/closing');
    expect(closing).toMatchObject({
      status: 200,
      body: {
        open: { running: 1, withoutContract: 1, completing: 0, drafts: 0, signing: 1, signatures: 1 },
        carriesOver: true,
        next: { id: nextId },
      },
    });
    const frames = (closing.body as { frames: readonly { provider: { id: string } }[] }).frames;
    expect(frames.find(({ provider }) => provider.id === seeds.provider('ruc'))).toMatchObject({
      free: free.toString(),
      held: inHold.toString(),
      used: '0',
      later: '0',
      needs: 1,
      left: 'waits-for-cases',
    });
  });

  it('is proposed by one side for a day that can be, and closed by the other', async () => {
    const browser = await portal.signIn(ida.email);
    const form = await browser.get(page);
    const late = await form.submit(day('31', '3', '2028'), { action: page });
    expect(late.status).toBe(400);
    expect(late.errorSummary().join()).toContain('Vælg en dag før den.');
    expect(late.text()).toContain('Rammerne er brugt op.');
    const past = await form.submit(day('20', '11', '2026'), { action: page });
    expect(past.errorSummary().join()).toContain('Den sidste dag kan tidligst være i dag.');
    const sent = await form.submit(day('30', '11', '2026'), { action: page });
    expect(sent.status).toBe(303);
    expect((await browser.get(page)).text()).toContain('Et forslag venter på svar: Luk Demorunden');
    const again = await form.submit(day('30', '11', '2026'), { action: page });
    expect(again.status).not.toBe(500);

    const other = await portal.signIn(ulla.email);
    const proposal = await other.get(sent.location ?? '');
    expect(proposal.heading()).toContain('Luk Demorunden 2026–2028 efter mandag den 30. november 2026');
    expect(proposal.text()).toContain('fredag den 31. marts 2028');
    expect(proposal.links().some(({ href }) => href === `${page}/sager`)).toBe(true);
    const id = /[0-9a-f-]{36}/.exec(sent.location ?? '')?.[0] ?? '';
    const own = await (await portal.api(ida.email)).post(`/proposals/${id}/answer`, { approve: true });
    expect(own.status).toBeGreaterThanOrEqual(400);
    const read = await proposal.submit({ answer: 'approve' }, { action: `/forslag/${id}` });
    const review = read.status === 303 ? await read.follow() : read;
    const said = await review.submit({});
    expect(said.status).toBe(303);
    expect((await other.get('/runder/demo-26')).text()).toContain('mandag den 30. november 2026');
    expect(await mails('rounds.closes')).toContain(held.request.people.coordinator.personId);
  });

  it('the night after: signatures fall and the signers are told, cases go on, the sides are told how it stands', async () => {
    await moveTo('2026-12-01T09:00:00Z');
    const { manager, representative } = signing.people;
    expect(await mails('requests.round-ended')).toEqual(
      [manager.personId, representative.personId].toSorted(),
    );
    expect(await mails('rounds.closed')).toEqual([ida.personId, ulla.personId].toSorted());
    const browser = await portal.signIn(manager.email);
    const draft = await browser.get(`/sager/${signing.caseId}`);
    const seen = draft.status === 303 ? await draft.follow() : draft;
    expect(seen.text()).toContain('Kladde');
    const api = await portal.api(ulla.email);
    expect(await api.get('/rounds/demo-26/closing')).toMatchObject({
      body: { phase: 'ending', requestsTo: '2026-11-30', open: { running: 1, drafts: 1, signing: 0 } },
    });
    const shown = await (await portal.signIn(ulla.email)).get(page);
    expect(shown.heading()).toContain('Sådan står');
    expect(shown.$('form textarea')).toHaveLength(0);
  });

  it('what no case can need follows to the next round, as a posting that says where it came from', async () => {
    const { free } = await ledger('ruc');
    await held.sign('manager', contract);
    await held.sign('representative', contract);
    await moveTo('2027-01-02T09:00:00Z');
    expect((await ledger('ruc')).free).toBe(0n);
    expect((await ledger('ruc', nextId)).free).toBe(free);
    const { frameId } = await ledger('ruc', nextId);
    const auditor = await portal.signIn('revisor@samraad.example');
    const history = await auditor.get(`/rammer/${frameId}`);
    expect(history.text()).toContain('Fulgte med fra Demorunden 2026–2028');
    expect(history.$('main').text()).toContain(formatMoney(free));
  });
});

const day = (d: string, month: string, year: string) => ({
  ...{ 'lastDay-day': d, 'lastDay-month': month, 'lastDay-year': year },
  reason: 'Rammerne er brugt op.',
});
