import { FrameReader, HoldRoom } from '@samraad/budget';
import { StopClock } from '@samraad/deadlines';
import { Database, newId, systemActor } from '@samraad/platform';
import { RequestsModule } from '@samraad/requests';
import { RequestBuilder } from '@samraad/requests/testing';
import type { SeededCatalogue } from '@samraad/catalogue/testing';
import { createPortalApp, type PortalApp } from '../../support/portal-app';
import { seedOffer } from './seed-offer';

describe('pages about providers', () => {
  let portal: PortalApp;
  let ids: SeededCatalogue;
  const read = (path: string) => portal.browser().get(path);

  beforeAll(async () => {
    portal = await createPortalApp({}, [RequestsModule]);
    await portal.setTime('2026-11-02T09:00:00Z');
    ids = await seedOffer(portal);
  });
  afterAll(() => portal.close());

  /** A request that reached the provider on 2 November, answered on another day. */
  async function answered(unit: string, provider: string, on: string): Promise<void> {
    await portal.setTime('2026-11-02T09:00:00Z');
    const request = await RequestBuilder.at(portal, ids, { unit, provider });
    await request.asked();
    await request.sign(request.people.manager);
    await request.sign(request.people.representative);
    await request.withProvider();
    const { caseId } = request;
    await portal.setTime(on);
    await portal.uow.run(systemActor('test'), (tx) =>
      portal.get(StopClock).execute(tx, { caseId, kind: 'dialogue', by: 'message' }),
    );
  }

  it('compares the providers by theme, way of working, room and what cases have said', async () => {
    const page = await read('/udbydere');
    expect(page.heading()).toBe('Tre udbydere, tre måder at arbejde på');
    const rows = page.$('tbody th .cell-text').toArray();
    expect(rows.map((row) => page.$(row).text().trim())).toEqual([
      'Organisatoriske forandringer',
      'Faglige forandringer',
      'Vold og trusler',
      'Samarbejde, arbejdspladskultur og mobning',
      'Arbejdsform',
      'Form og niveau',
      'Tager imod',
      'Første ledige tid',
      'Første kontakt',
      'Plads lige nu',
      'Holder fristerne',
      'Hvad andre sagde',
      'Sprog og steder',
      'Vil I vide mere?',
    ]);
    expect(
      page
        .$('.compare .path--way')
        .first()
        .find('li')
        .toArray()
        .map((one) => page.$(one).text())[3],
    ).toContain('Møde midtvejs (kan vælges fra)');
    expect(page.text()).toContain('Vides ikke endnu');
    // Nobody has finished anything yet: no figure, and it says why.
    expect(page.text()).toContain('Der er færre end fem at regne på.');
    const one = await read('/udbydere?tema=professional-change');
    expect(one.$('tbody tr')).toHaveLength(11);
  });

  it('is sifted by facets and a search that stand in the address, each to be taken away', async () => {
    const names = async (path: string) => {
      const page = await read(path);
      return page
        .$('.provider h3')
        .toArray()
        .map((one) => page.$(one).text());
    };
    expect(await names('/udbydere?form=inspiration')).toEqual(['Joblife']);
    expect(await names('/udbydere?tilgang=studies-first')).toEqual(['RUC']);
    expect(await names('/udbydere?soeg=supervison')).toEqual(['RUC']);
    expect(await names('/udbydere?soeg=raadgivere&form=inspiration')).toEqual(['Joblife']);
    expect(await names('/udbydere?form=nonsense&tema=%3Cscript%3E')).toHaveLength(3);
    const both = await read('/udbydere?soeg=forandringer&form=advice&tilgang=studies-first');
    const off = both.links().filter(({ text }) => text.startsWith('Fjern'));
    expect(off.map(({ text, href }) => [text, href])).toEqual([
      ['Fjern søgningen »forandringer«', '/udbydere?form=advice&tilgang=studies-first'],
      ['Fjern Rådgivning', '/udbydere?soeg=forandringer&tilgang=studies-first'],
      ['Fjern Undersøger først', '/udbydere?soeg=forandringer&form=advice'],
      ['Fjern alle valg', '/udbydere'],
    ]);
    const none = await read('/udbydere?form=inspiration&tilgang=studies-first');
    expect(none.status).toBe(200);
    expect(none.text()).toContain('Ingen udbydere passer til det hele');
  });

  it('puts those one chooses beside each other', async () => {
    const columns = async (path: string) => {
      const page = await read(path);
      return page
        .$('.compare thead a')
        .toArray()
        .map((one) => page.$(one).text());
    };
    expect(await columns('/udbydere')).toEqual(['NFA', 'RUC', 'Joblife']);
    expect(await columns('/udbydere?vis=joblife,nfa')).toEqual(['NFA', 'Joblife']);
    expect(await columns('/udbydere?vis=acme')).toEqual(['NFA', 'RUC', 'Joblife']);
  });

  it('helps to choose: explains every suggestion, and sends nothing', async () => {
    const page = await read('/hjaelp-til-at-vaelge');
    expect(page.$('fieldset')).toHaveLength(4);
    expect(page.$('form[action="/hjaelp-til-at-vaelge"]').attr('method')).toBe('get');
    expect(page.$('.turn')).toHaveLength(0);
    const told = await read('/hjaelp-til-at-vaelge?foerst=understand&hvem=some&tema=violence-threats');
    expect(told.$('.turn h2').text()).toBe('RUC foreslås');
    expect(told.text()).toContain('de undersøger jeres hverdag, før I vælger, hvad I vil gøre');
    expect(told.$('tbody tr').last().text()).toContain('3 af 3');
    expect(
      told
        .$('input:checked')
        .toArray()
        .map((one) => told.$(one).attr('value')),
    ).toEqual(['violence-threats', 'understand', 'some', '']);
    const odd = await read('/hjaelp-til-at-vaelge?foerst=%3Cscript%3E&hvem=&tema=gone');
    expect(odd.status).toBe(200);
    expect(odd.$('.turn')).toHaveLength(0);
  });

  it('shows a provider whole', async () => {
    const page = await read('/udbydere/nfa');
    expect(page.heading()).toBe('Det Nationale Forskningscenter for Arbejdsmiljø');
    expect(page.$('.turn h2').text()).toBe('NFA har god plads lige nu');
    expect(page.text()).toContain('Møde midtvejs (kan vælges fra)');
    // The source has a length for the preparatory meeting; the one of the wrap-up is ours, and the demo's cases are invented.
    expect(page.text()).toContain('Tid: 1–2 timer.');
    expect(page.text()).toContain('Tid: aftales – cirka 2 timer (Samråds egen beskrivelse).');
    expect(page.text()).toContain('Sagerne i demoen er opdigtede.');
    expect(page.text()).toContain('Lersø Parkallé 105, 2100 København Ø');
    expect(page.$('a[href="https://www.nfa.dk"]').text()).toBe('www.nfa.dk');
    expect(page.text()).not.toContain('Telefon');
    const old = await read('/udbydere/cbs');
    expect(old.text()).toContain('parternes materiale fortæller ikke, hvordan CBS arbejder');
    expect(old.text()).not.toContain('opdigtede.');
    expect(page.$('details summary').text()).toContain('NFA’s pakke med jeres eget seminar');
    expect(page.$('#temaer h3')).toHaveLength(4);
    expect(page.links().map((link) => link.href)).toContain('mailto:kontakt@nfa.example');
  });

  it('shows a provider of an earlier round as such, and none that is unknown', async () => {
    const cbs = await read('/udbydere/cbs');
    expect(cbs.status).toBe(200);
    expect(cbs.text()).toContain('Ikke med i den nuværende runde');
    expect(cbs.$('.turn')).toHaveLength(0);
    expect((await read('/udbydere/acme')).status).toBe(404);
    expect((await read(`/udbydere/${newId()}`)).status).toBe(404);
  });

  it('says "kun venteliste" when nothing is free', async () => {
    const place = { roundId: ids.round('demo-26'), providerId: ids.provider('joblife') };
    const free = (await portal.get(FrameReader).of(portal.get(Database), place.roundId, place.providerId))
      ?.free;
    const request = await RequestBuilder.at(portal, ids, { unit: 'sj-demo', provider: 'joblife' });
    await request.draft();
    await portal.uow.run(systemActor('test'), (tx) =>
      portal
        .get(HoldRoom)
        .execute(tx, { ...place, contractId: newId(), caseId: request.caseId, amount: free ?? 0n }),
    );
    const page = await read('/udbydere/joblife');
    expect(page.$('.turn h2').text()).toBe('Joblife har kun venteliste lige nu');
    expect(page.text()).toContain('står I på venteliste og beholder jeres nummer');
  });

  it('has a page for each theme of the round: what belongs there, and what each provider does with it', async () => {
    const round = await read('/runden');
    const links = round.links().filter(({ href }) => href.startsWith('/temaer/'));
    expect(links).toHaveLength(4);
    for (const { href } of links) {
      const page = await read(href);
      expect([href, page.status]).toEqual([href, 200]);
      const ways = page.$('#udbydere h3').toArray();
      expect(ways.map((one) => page.$(one).text().split(':')[0])).toEqual(['NFA', 'RUC', 'Joblife']);
      expect(page.$('main ul li').length).toBeGreaterThan(3);
    }
    expect((await read('/temaer/findes-ikke')).status).toBe(404);
  });

  it('says how soon a provider answers, once three have been answered', async () => {
    await answered('sj-demo-akut', 'ruc', '2026-11-03T10:00:00Z');
    await answered('sj-demo-medicin', 'ruc', '2026-11-06T10:00:00Z');
    expect((await read('/udbydere/ruc')).text()).not.toContain('hører fra dem');
    await answered('sj-boegelund-doegn', 'ruc', '2026-11-12T10:00:00Z');
    expect((await read('/')).text()).toContain('svarer på 4 dage');
    expect((await read('/udbydere/ruc')).text()).toContain('hører fra dem inden for 4 dage');
  });
});
