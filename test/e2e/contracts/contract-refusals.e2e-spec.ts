import { SendContract } from '@samraad/contracts';
import type { ContractBuilder } from '@samraad/contracts/testing';
import { ClockMover, newId } from '@samraad/platform';
import { WithdrawRequest } from '@samraad/requests';
import type { Browser } from '../../support/browser';
import { contractPlace, type ContractPlace, written } from './contract-place';

describe('the contract’s pages say no', () => {
  let place: ContractPlace;
  const at = (contract: ContractBuilder, path = '') => `/sager/${contract.caseId}/kontrakt${path}`;
  const as = (contract: ContractBuilder, who: 'coordinator' | 'manager' | 'representative') =>
    place.portal.signIn(contract.request.people[who].email);

  beforeAll(async () => {
    place = await contractPlace();
  });
  afterAll(() => place.portal.close());

  it('to another provider and to a stranger’s guess, as if the case did not exist', async () => {
    const contract = await place.inDialogue();
    await contract.sent(written());
    const stranger = await place.portal.signIn(place.stranger.email);
    for (const path of ['', '/skriv', '/send', '/udgaver', '/traek-tilbage'])
      expect([path, (await stranger.get(at(contract, path))).status]).toEqual([path, 404]);
    expect((await stranger.get('/kontrakter')).text()).toContain('Der er ingen kontrakter endnu');
    const karin = await as(contract, 'coordinator');
    expect((await karin.get(`/sager/${newId()}/kontrakt`)).status).toBe(404);
  });

  it('to each role what is another’s to do, and to the central parties the content', async () => {
    const contract = await place.inDialogue();
    await contract.sent(written());
    const mette = await as(contract, 'manager');
    for (const path of ['/send', '/traek-tilbage'])
      expect([path, (await mette.get(at(contract, path))).status]).toEqual([path, 403]);
    const karin = await as(contract, 'coordinator');
    for (const path of ['/underskriv', '/aendringer'])
      expect([path, (await karin.get(at(contract, path))).status]).toEqual([path, 403]);
    const central = await place.portal.signIn(place.central.email);
    expect((await central.get(at(contract))).status).toBe(403);
    const list = await central.get('/kontrakter');
    expect(list.text()).toContain('45.000');
    expect(list.text()).not.toContain('Ro på efter');
  });

  it('to a party that sends the form all the same', async () => {
    const contract = await place.inDialogue();
    await contract.written(written());
    const mette = await as(contract, 'manager');
    const token = (await mette.get(at(contract))).$('input[name=_csrf]').first().attr('value') ?? '';
    expect((await mette.post(at(contract, '/send'), { _csrf: token, version: '1' })).status).toBe(403);
    expect((await contract.view())?.state).toBe('draft');
  });

  it('to every field that is wrong, and keeps what was typed', async () => {
    const contract = await place.inDialogue();
    const karin = await as(contract, 'coordinator');
    let page = await karin.get(`${at(contract, '/skriv')}?skabelon=joblife-talk`);
    page = await page.submit({
      scope: 'x'.repeat(4001),
      price: 'gratis',
      'plan-0-title': '',
      'plan-0-on-day': '31',
      'plan-0-on-month': '2',
      'plan-0-on-year': '2027',
      'plan-1-kind': '',
      do: 'save',
    });
    expect(page.status).toBe(400);
    expect(page.errorSummary()).toEqual([
      '»Opgavens art og omfang« må højst fylde 4000 tegn. Du har skrevet 4001.',
      'Skriv »Pris i alt« som et beløb i kroner, fx 48.500.',
      'Udfyld feltet »Overskrift«.',
      'Ret dagen i »Dato«: februar 2027 går fra den 1. til den 28.',
      'Vælg et svar ved »Slags«.',
    ]);
    expect(page.formFields()).toMatchObject({ price: 'gratis', 'plan-0-on-day': '31' });
    const links = page.$('.error-summary a').toArray();
    for (const link of links) expect(page.$(page.$(link).attr('href') ?? '#')).toHaveLength(1);
    const zero = await page.submit({
      scope: 'Et oplæg.',
      price: '0',
      'plan-0-title': 'Oplæg',
      'plan-0-on-day': '1',
      'plan-1-kind': 'follow-up-talk',
      do: 'save',
    });
    expect(zero.errorSummary()).toEqual([
      'Skriv en pris, der er større end nul og mindre end ti milliarder kroner.',
    ]);
  });

  it('to a stale version, with everything typed shown on the page that says so', async () => {
    const contract = await place.inDialogue();
    const karin = await as(contract, 'coordinator');
    const page = await karin.get(at(contract, '/skriv'));
    await contract.written(written());
    const stale = await page.submit({ scope: 'Min egen tekst om opgaven.', do: 'save' });
    expect(stale.status).toBe(409);
    expect(stale.text()).toContain('Min egen tekst om opgaven.');
    const check = await karin.get(at(contract, '/send'));
    await contract.written({ followUp: 'MED følger op.' });
    expect((await check.submit()).status).toBe(409);
  });

  it('to days in the past and a plan without a follow-up talk, before and after the button', async () => {
    const contract = await place.inDialogue();
    const karin = await as(contract, 'coordinator');
    const { activities = [], ...rest } = written();
    await contract.written({ ...rest, activities: activities.slice(0, 1) });
    const page = await karin.get(at(contract, '/send'));
    expect(page.text()).toContain('Sæt en dag for opfølgningssamtalen');
    expect(page.$('main form')).toHaveLength(0);
    const token = (await karin.get(at(contract, '/skriv'))).formFields()['_csrf'] ?? '';
    const version = String((await contract.view())?.version ?? 0);
    const sent = await karin.post(at(contract, '/send'), { _csrf: token, version });
    expect([sent.status, sent.errorSummary()]).toEqual([
      400,
      ['Sæt en dag for opfølgningssamtalen med udbyderen ind i planen.'],
    ]);
  });

  it('to writing on a contract that is sent, and to signing one that has changed or moved on', async () => {
    const contract = await place.inDialogue();
    await contract.sent(written());
    const karin = await as(contract, 'coordinator');
    const mette = await as(contract, 'manager');
    expect((await karin.get(at(contract, '/skriv'))).heading()).toBe('Det kan ikke gøres nu');
    const page = await mette.get(at(contract, '/underskriv'));
    const old = await page.submit({ hash: 'f'.repeat(64), order: 'none', read: 'ja' });
    expect(old.status).toBe(409);
    expect(old.text()).toContain('sendt en ny udgave');
    const back = await karin.get(at(contract, '/traek-tilbage'));
    const done = await back.submit({ reason: 'Der er en fejl i prisen.' });
    expect(done.status).toBe(303);
    expect((await mette.get(at(contract))).text()).toContain('»Der er en fejl i prisen.«');
    expect((await mette.get(at(contract, '/underskriv'))).location).toBe(at(contract));
    expect((await mette.get(at(contract, '/aendringer'))).heading()).toBe('Det kan ikke gøres nu');
  });

  it('to room that is not there: it waits, and is taken up when there is', async () => {
    const first = await place.inDialogue('ruc');
    await first.sent(written('8000000'));
    const contract = await place.inDialogue('ruc');
    const karin: Browser = await as(contract, 'coordinator');
    await contract.written(written('7000000'));
    const page = await karin.get(at(contract, '/send'));
    expect(page.text()).toContain('Send kontrakten, og vent på plads?');
    const sent = await (await page.submit()).follow();
    expect(sent.$('.turn h2').text()).toContain('Svar på tilbuddet om plads i rammen');
    expect(sent.text()).toContain('70.000 kr., og der er 20.000 kr. fri i jeres ramme nu');
    expect(sent.$('main form')).toHaveLength(0);
    const token = (await karin.get(at(contract, '/traek-tilbage'))).formFields()['_csrf'] ?? '';
    const early = await karin.post(at(contract, '/tag-op'), { _csrf: token });
    expect(early.status).toBe(409);
    expect(early.text()).toContain('stadig ikke plads');
    const { request } = first;
    await request.run(request.people.manager, (tx) =>
      place.portal
        .get(WithdrawRequest)
        .execute(tx, { caseId: first.caseId, reason: 'Vi venter til næste år.' }),
    );
    const taken = await (await karin.get(at(contract))).submit({}, { action: at(contract, '/tag-op') });
    expect([taken.status, taken.location]).toEqual([303, at(contract)]);
    expect((await contract.view())?.state).toBe('sent');
  });

  it('to a new version that outgrows the frame; the old hold stands', async () => {
    const contract = await place.inDialogue();
    await contract.sent(written());
    const mette = await as(contract, 'manager');
    await (await mette.get(at(contract, '/aendringer'))).submit({ reason: 'Vi vil have mere.' });
    const version = await contract.written({ price: '90000000' });
    const karin = await as(contract, 'coordinator');
    expect((await karin.get(at(contract, '/send'))).text()).toContain('større, end der er plads til');
    await expect(
      contract.asProvider((tx) =>
        place.portal.get(SendContract).execute(tx, { caseId: contract.caseId, version }),
      ),
    ).rejects.toThrow();
    expect((await contract.view())?.state).toBe('changes_asked');
  });

  it('to signing after the last day: it has lapsed, and can be sent again', async () => {
    const contract = await place.inDialogue();
    await contract.sent(written());
    const mette = await as(contract, 'manager');
    const page = await mette.get(at(contract, '/underskriv'));
    await place.portal
      .get(ClockMover)
      .moveTo(new Date('2026-12-13T09:00:00Z'), { keepRunning: false, drainJobs: false });
    expect((await page.submit({ order: 'none', read: 'ja' })).status).toBe(409);
    expect((await mette.get(at(contract))).text()).toContain('bortfaldt, fordi ikke alle skrev under i tide');
    const karin = await as(contract, 'coordinator');
    const check = await karin.get(at(contract, '/send'));
    expect(check.text()).toContain('Der er ikke ændret noget siden udgave 1.');
    expect((await check.submit()).status).toBe(303);
  });
});
