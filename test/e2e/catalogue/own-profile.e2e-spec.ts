import type { Server } from 'node:http';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import type { MadePerson } from '@samraad/identity/testing';
import { addressOf, Database, newId, systemActor } from '@samraad/platform';
import { ChangeRound, RoundReader } from '@samraad/scheme';
import { RequestBuilder } from '@samraad/requests/testing';
import { createPortalApp, type PortalApp } from '../../support/portal-app';
import { StatementsPerRequest } from '../../support/statements-per-request';

const dates = (name: string, day: number, month: number, year: number) => ({
  [`${name}-day`]: String(day),
  [`${name}-month`]: String(month),
  [`${name}-year`]: String(year),
});

describe('a provider’s own workspace', () => {
  let portal: PortalApp;
  let seeds: SeededCatalogue;
  let karin: MadePerson;
  let ida: MadePerson;
  const own = addressOf('profile.own');
  const part = (name: string) => addressOf('profile.part', { part: name });

  beforeAll(async () => {
    portal = await createPortalApp();
    seeds = await seedCatalogue(portal);
    await portal.setTime('2026-11-20T09:00:00Z');
    const at = (role: 'coordinator' | 'consultant', provider: 'ruc' | 'nfa') => ({
      roles: [{ role, providerId: seeds.provider(provider) }],
    });
    karin = await portal.person({ name: 'Karin Dal', ...at('coordinator', 'ruc') });
    await portal.person({ email: 'konsulent@ruc.example', ...at('consultant', 'ruc') });
    await portal.person({ email: 'anden@nfa.example', ...at('coordinator', 'nfa') });
    ida = await portal.person({ name: 'Ida Falkner', roles: [{ role: 'central_employers' }] });
    await portal.person({ email: 'revisor@samraad.example', roles: [{ role: 'auditor' }] });
  });
  afterAll(() => portal.close());

  it('is written part by part, sent, returned, sent again and approved; nobody reads it before', async () => {
    const browser = await portal.signIn(karin.email);
    const counter = new StatementsPerRequest(portal.app.getHttpServer() as Server);
    const start = await browser.get(own);
    expect(start.text()).toContain('Alle læser den udgave, I har nu');
    const about = await browser.get(part('practical'));
    const asked = counter.take().map(({ statements }) => statements);
    expect(asked.filter((statements) => statements.length > 8)).toEqual([]);
    counter.stop();
    const saved = await about.submit(
      {
        address: 'Ny vej 1',
        website: 'https://www.ruc.example/',
        languages: 'dansk, engelsk',
        levels: 'operational',
      },
      { action: part('practical') },
    );
    expect(saved.location).toBe(own);
    const theme = await browser.get(part('theme-violence-threats'));
    const empty = await theme.submit(
      { title: '', text: 'Vi taler.', suits: 'vil tale' },
      { action: part('theme-violence-threats') },
    );
    expect(empty.status).toBe(400);
    expect(empty.$('textarea[name=text]').text()).toContain('Vi taler.');
    const stale = await about.submit({ languages: 'tysk' }, { action: part('practical') });
    expect(stale.status).toBe(409);
    const way = await browser.get(part('way-0'));
    expect((await way.submit({ name: 'RUC’s forløb i korte træk' }, { action: part('way-0') })).status).toBe(
      303,
    );
    expect((await browser.get(part('way-9'))).status).toBe(404);

    expect((await browser.get('/udbydere/ruc')).text()).not.toContain('dansk, engelsk');
    const send = await browser.get(addressOf('profile.send'));
    expect(send.text()).toContain('dansk, engelsk');
    expect((await send.submit({}, { action: addressOf('profile.send') })).location).toBe(own);
    const waits = await browser.get(own);
    expect(waits.text()).toContain('Profilen venter på de centrale parter');
    expect((await browser.get(part('about'))).location).toBe(own);

    const central = await portal.signIn(ida.email);
    const list = await central.get(addressOf('profiles'));
    expect(list.text()).toContain('Én profil venter på svar');
    const address = list.links().find(({ href }) => href.startsWith('/profiler/'))?.href ?? '';
    const asks = await central.get(address);
    expect(asks.text()).toContain('dansk, engelsk');
    const bare = await asks.submit({ answer: 'return', reason: '' }, { action: address });
    expect(bare.errorSummary()).toEqual(['Skriv, hvad udbyderen skal rette.']);
    expect(
      (await asks.submit({ answer: 'return', reason: 'Skriv også regioner.' }, { action: address })).status,
    ).toBe(303);
    expect((await browser.get(own)).text()).toContain('Skriv også regioner.');

    const again = await browser.get(addressOf('profile.send'));
    expect((await again.submit({}, { action: addressOf('profile.send') })).status).toBe(303);
    const approve = await central.get(address);
    expect((await approve.submit({ answer: 'approve' }, { action: address })).status).toBe(303);
    const read = await browser.get('/udbydere/ruc');
    expect(read.text()).toContain('dansk, engelsk');
    expect(read.text()).toContain('www.ruc.example');
    expect((await browser.get(own)).text()).toContain('godkendt');
    const late = { answer: 'approve', _submission: 'en-anden-indsendelse' };
    expect((await approve.submit(late, { action: address })).status).toBe(409);
  });

  it('tells when it is closed, at once: shown to all, and not to be chosen while it stops', async () => {
    const browser = await portal.signIn(karin.email);
    const address = addressOf('absence.new');
    const page = await browser.get(address);
    const period = {
      ...{ kind: 'closed', note: 'God jul.' },
      ...dates('from', 21, 11, 2026),
      ...dates('to', 3, 12, 2026),
      ...dates('stopsFrom', 20, 11, 2026),
    };
    const reversed = await page.submit({ ...period, ...dates('to', 1, 11, 2026) }, { action: address });
    expect(reversed.errorSummary()).toEqual(['Den sidste dag ligger før den første. Byt dem om.']);
    expect((await page.submit(period, { action: address })).location).toBe(own);
    expect(
      (
        await page.submit({ ...period, _submission: 'en-anden-indsendelse' }, { action: address })
      ).errorSummary(),
    ).toEqual(['I har allerede meldt en periode, der dækker nogle af de dage. Ret den i stedet.']);
    expect((await portal.browser().get('/udbydere/ruc')).text()).toContain('God jul.');
    const draft = await (
      await RequestBuilder.at(portal, seeds, { unit: 'sj-demo-akut', provider: 'ruc' })
    ).filled();
    const mette = await portal.signIn(draft.people.manager.email);
    const choose = await mette.get(addressOf('case.choose-provider', { caseId: draft.caseId }));
    expect(choose.text()).toContain('RUC tager ikke imod nye henvendelser til og med');

    const change =
      (await browser.get(own)).links().find(({ href }) => href.startsWith('/min-profil/lukket/'))?.href ?? '';
    const removing =
      (await browser.get(own))
        .links()
        .map(({ href }) => href)
        .find((href) => /lukket\/[0-9a-f-]{36}$/.test(href)) ?? change;
    const shown = await browser.get(removing);
    expect(shown.formFields(removing)).toMatchObject({ note: 'God jul.', 'to-day': '03' });
    expect((await shown.submit({}, { action: `${removing}/fjern` })).location).toBe(own);
    expect((await browser.get(own)).text()).toContain('I har ikke meldt nogen perioder.');
  });

  it('changes where cases reach it, at once', async () => {
    const browser = await portal.signIn(karin.email);
    const address = addressOf('profile.contact');
    const page = await browser.get(address);
    expect(
      (await page.submit({ email: 'sager@ruc.example', phone: '11 22 33 44' }, { action: address })).location,
    ).toBe(own);
    expect((await portal.browser().get('/udbydere/ruc')).text()).toContain('sager@ruc.example');
  });

  it('is nobody else’s: consultants read, others do not', async () => {
    const consultant = await portal.signIn('konsulent@ruc.example');
    expect((await consultant.get(own)).text()).toContain('Koordinatorerne hos jer kan rette profilen.');
    expect((await consultant.get(part('about'))).status).toBe(403);
    const auditor = await portal.signIn('revisor@samraad.example');
    expect((await auditor.get(addressOf('profiles'))).status).toBe(200);
    expect((await auditor.get(own)).status).toBe(403);
  });

  it('does the same in the API, and keeps one provider’s from another', async () => {
    const api = await portal.api(karin.email);
    const other = await portal.api('anden@nfa.example');
    const central = await portal.api(ida.email);
    const listed = (await api.get('/profiles')).body as {
      items: { id: string; state: string }[];
      total: number;
    };
    expect(listed).toMatchObject({ total: 1, items: [{ state: 'approved' }] });
    const first = listed.items[0]?.id ?? '';
    const { profile } = (await api.get(`/profiles/${first}`)).body as { profile: { tagline: string } };
    expect((await other.get(`/profiles/${first}`)).status).toBe(404);
    const written = {
      providerId: seeds.provider('ruc'),
      version: null,
      profile: { ...profile, tagline: 'Nyt.' },
    };
    expect((await other.post('/profiles', written)).status).toBe(404);
    const made = (await api.post('/profiles', written)).body as { id: string; version: number };
    expect((await central.get(`/profiles/${made.id}`)).status).toBe(404);
    expect((await api.post('/profiles', written)).status).toBe(409);
    const sent = (await api.post(`/profiles/${made.id}/sendings`, { version: made.version })).body as {
      version: number;
    };
    const back = (await api.post(`/profiles/${made.id}/withdrawals`, { version: sent.version })).body as {
      version: number;
    };
    const resent = (await api.post(`/profiles/${made.id}/sendings`, { version: back.version })).body as {
      version: number;
    };
    const answers = `/profiles/${made.id}/answers`;
    expect((await api.post(answers, { version: resent.version, approve: true })).status).toBe(403);
    expect((await central.post(answers, { version: resent.version, approve: true })).body).toMatchObject({
      state: 'approved',
      differences: [{ part: 'about', field: 'tagline' }],
    });
    expect((await central.get('/providers/ruc')).body).toMatchObject({
      tagline: 'Nyt.',
      languages: ['dansk', 'engelsk'],
    });

    const told = { kind: 'full', from: '2027-01-04', to: '2027-01-31', stopsFrom: '2027-01-04', note: '' };
    expect((await api.post('/absences', { ...told, stopsFrom: null })).status).toBe(422);
    const absence = (await api.post('/absences', told)).body as { id: string; version: number };
    const changed = { ...told, to: '2027-02-15', version: absence.version };
    expect((await api.put(`/absences/${absence.id}`, changed)).body).toMatchObject({
      to: '2027-02-15',
      version: 2,
    });
    expect((await api.put(`/absences/${absence.id}`, changed)).status).toBe(409);
    expect((await other.delete(`/absences/${absence.id}`)).status).toBe(404);
    expect((await api.delete(`/absences/${absence.id}`)).status).toBe(204);
    expect((await api.get('/absences')).body).toMatchObject({ total: 0 });
  });

  it('says which theme of the round is not written about, where it is written and where it is read', async () => {
    const round = await portal.get(RoundReader).byKey(portal.get(Database), 'demo-26');
    const { name, requestsFrom, requestsTo, lastDeliveryDay, modelChoiceBy } = round;
    await portal.uow.run(systemActor('test'), (tx) =>
      portal.get(ChangeRound).execute(tx, {
        ...{ roundId: round.id, from: '2026-12-01', rules: round.rules, rulesChange: false },
        days: { name, requestsFrom, requestsTo, lastDeliveryDay, modelChoiceBy },
        newThemes: [
          { key: 'ny', name: 'Nye arbejdsgange', shortName: 'Nyt', description: 'Nyt arbejde.', about: '' },
        ],
        proposalId: newId(),
      }),
    );
    const browser = await portal.signIn('anden@nfa.example');
    expect((await browser.get('/indbakke')).text()).toContain(
      'temaet »Nye arbejdsgange« mangler jeres tekst',
    );
    const start = await browser.get(own);
    expect(start.text()).toContain('Temaet »Nye arbejdsgange« mangler jeres tekst');
    expect(start.links().some(({ href }) => href === part('theme-ny'))).toBe(true);
    expect((await browser.get('/udbydere/nfa')).text()).not.toContain('Nye arbejdsgange');

    await portal.setTime('2026-12-01T09:00:00Z');
    expect((await browser.get('/udbydere/nfa')).text()).toContain('Ikke skrevet endnu: »Nye arbejdsgange«.');
    expect((await browser.get('/udbydere')).text()).toContain('Ikke skrevet endnu');
    const page = await browser.get(part('theme-ny'));
    const text = { title: 'Fra tavle til skærm', text: 'Vi begynder hos jer.', suits: 'skal i gang' };
    await page.submit(text, { action: part('theme-ny') });
    await (await browser.get(addressOf('profile.send'))).submit({}, { action: addressOf('profile.send') });
    expect((await browser.get('/indbakke')).text()).not.toContain('mangler jeres tekst');
    const central = await portal.api(ida.email);
    const sent = (await central.get('/profiles?state=sent')).body as {
      items: readonly { id: string; version: number }[];
    };
    const { id = '', version = 0 } = sent.items[0] ?? {};
    expect((await central.post(`/profiles/${id}/answers`, { version, approve: true })).status).toBe(200);
    expect((await browser.get('/udbydere/nfa')).text()).toContain('Nye arbejdsgange: Fra tavle til skærm');
  });
});
