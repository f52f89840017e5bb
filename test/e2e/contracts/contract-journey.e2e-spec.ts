import type { ContractBuilder } from '@samraad/contracts/testing';
import type { Browser } from '../../support/browser';
import type { Page } from '../../support/page';
import { contractPlace, type ContractPlace } from './contract-place';

const day = (name: string, date: string) => {
  const [year = '', month = '', dayPart = ''] = date.split('-');
  return { [`${name}-day`]: dayPart, [`${name}-month`]: month, [`${name}-year`]: year };
};

/** The value beside a key, with no-break spaces as plain ones. */
const fact = (page: Page, key: string) =>
  page.$(`dt:contains("${key}") + dd`).first().text().trim().replace(/\s/g, ' ');

describe('a contract through the pages', () => {
  let place: ContractPlace;
  let contract: ContractBuilder;
  let karin: Browser;
  let mette: Browser;
  let jonas: Browser;
  const at = (path = '') => `/sager/${contract.caseId}/kontrakt${path}`;

  beforeAll(async () => {
    place = await contractPlace();
    contract = await place.inDialogue();
    const { coordinator, manager, representative } = contract.request.people;
    karin = await place.portal.signIn(coordinator.email);
    mette = await place.portal.signIn(manager.email);
    jonas = await place.portal.signIn(representative.email);
  });
  afterAll(() => place.portal.close());

  it('says that there is none yet, and who writes it', async () => {
    const provider = await karin.get(at());
    expect(provider.$('.turn h2').text()).toContain('Send en færdig kontrakt til underskrift senest');
    expect(provider.links()).toContainEqual({ text: 'Skriv kontrakten', href: at('/skriv') });
    const party = await mette.get(at());
    expect(party.$('.turn h2').text()).toContain('Joblife skal sende jer en færdig kontrakt senest');
    expect(party.$('.turn-action')).toHaveLength(0);
  });

  it('begins with the request’s words, takes a plan from a way of working, and adds and removes rows', async () => {
    let page = await karin.get(at('/skriv'));
    expect(page.formFields()).toMatchObject({
      expectations: 'Vi vil aftale en fælles måde at fordele opgaverne på.',
      followUp: 'TRIO følger op hver måned.',
      scope: '',
      version: '0',
    });
    page = await page.submit({ scope: 'Et seminar for alle.', price: '48.500', do: 'template-joblife-talk' });
    expect(page.status).toBe(200);
    expect(page.formFields()).toMatchObject({
      scope: 'Et seminar for alle.',
      price: '48.500',
      'plan-0-title': 'Oplæg til inspiration',
      'plan-1-kind': 'follow-up-talk',
    });
    expect(fact(page, 'Fri bagefter')).toBe('851.500 kr.');
    page = await page.submit({ ...day('plan-0-on', '2027-01-14'), do: 'add' });
    expect(page.$('fieldset.plan-row')).toHaveLength(3);
    page = await page.submit({ 'plan-2-title': 'Ekstra', do: 'remove-1' });
    expect(page.formFields()).toMatchObject({ 'plan-0-on-day': '14', 'plan-2-title': 'Ekstra' });
    expect(page.formFields()).not.toHaveProperty('plan-1-title');
    const direct = await karin.get(`${at('/skriv')}?skabelon=joblife-workshop`);
    expect(direct.formFields()['plan-0-title']).toBe('Workshop');
  });

  it('is saved as a draft with days missing, which the parties read along in', async () => {
    const page = await karin.get(`${at('/skriv')}?skabelon=joblife-talk`);
    const saved = await page.submit({ scope: 'Et oplæg.', price: '48.500', do: 'save' });
    expect(saved.location).toBe(`${at('/skriv')}?gemt=ja`);
    expect((await saved.follow()).text()).toContain('Kladden er gemt');
    const party = await jonas.get(at());
    expect(party.$('.turn h2').text()).toContain('Joblife skal sende jer en færdig kontrakt senest');
    expect(party.text()).toContain('Et oplæg.');
    expect(party.text()).toContain('Mangler endnu');
    const check = await karin.get(at('/send'));
    expect(check.text()).toContain('Plan (hver aktivitet skal have en dag)');
    expect(check.$('form[action$="/send"]')).toHaveLength(0);
  });

  it('is checked and sent, with the hold and the last day said beforehand', async () => {
    const page = await karin.get(at('/skriv'));
    const on = await page.submit({
      ...day('plan-0-on', '2027-01-14'),
      ...day('plan-1-on', '2027-02-25'),
      do: 'check',
    });
    expect(on.location).toBe(at('/send'));
    const check = await on.follow();
    expect(check.text()).toContain('14. jan. 2027: Oplæg til inspiration (oplæg)');
    expect(fact(check, 'Fri bagefter')).toBe('851.500 kr.');
    expect(check.text()).toContain('21 dage til at skrive under: til og med fredag den 11. december 2026');
    const sent = await check.submit();
    expect([sent.status, sent.location]).toEqual([303, at()]);
    const after = await sent.follow();
    expect(after.$('.turn h2').text()).toContain('De lokale parter skal skrive under på kontrakten senest');
    expect(after.$('.hash span')).toHaveLength(8);
  });

  it('is sent back for changes with a reason, and comes again with the differences shown', async () => {
    const page = await jonas.get(at('/aendringer'));
    const empty = await page.submit({ reason: ' ' });
    expect([empty.status, empty.errorSummary()]).toEqual([400, ['Udfyld feltet »Begrundelse«.']]);
    const asked = await empty.submit({ reason: 'Prisen skal med to oplæg.' });
    expect(asked.status).toBe(303);
    const provider = await karin.get(at());
    expect(provider.text()).toContain('»Prisen skal med to oplæg.« – Jonas Lind, medarbejdersiden');
    expect(provider.text()).not.toContain('Ændret siden udgave 1');
    const change = await karin.get(at('/skriv'));
    expect(change.text()).toContain('Prisen skal med to oplæg.');
    const check = await (await change.submit({ price: '60.000,50', do: 'check' })).follow();
    expect(fact(check, 'Fri bagefter')).toBe('839.999,50 kr.');
    expect(check.text()).toContain('Ændret siden udgave 1: pris.');
    expect((await check.submit()).status).toBe(303);
    expect((await jonas.get(at())).$('.clause:contains("Ændret siden udgave 1") h3').text()).toContain(
      'Pris',
    );
    const versions = await mette.get(at('/udgaver'));
    expect(versions.$('.changes dt').text()).toBe('Pris');
    expect(versions.$('.changes del').text()).toContain('48.500');
    expect(versions.$('.changes ins').text()).toContain('60.000,50');
    expect((await mette.get(at())).links()).toContainEqual({
      text: 'Udgaver (2) og det, der er ændret',
      href: at('/udgaver'),
    });
  });

  it('asks about orders again; an answer that stands in the way is kept, and the signature refused', async () => {
    const page = await mette.get(at('/underskriv'));
    expect(page.text()).toContain('Sidst svarede I: »Nej, der er ikke noget påbud«.');
    const none = await page.submit({ read: 'ja' });
    expect([none.status, none.errorSummary()]).toEqual([
      400,
      ['Vælg et svar ved »Er der et påbud fra Arbejdstilsynet, som ikke er efterkommet?«.'],
    ]);
    const blocked = await page.submit({ order: 'same_matter', topics: ['061'], read: 'ja' });
    expect(blocked.status).toBe(400);
    expect(blocked.errorSummary()[0]).toContain('Svaret er gemt');
    const again = await mette.get(at('/underskriv'));
    expect(again.text()).toContain('Sidst svarede I: »Ja, om det samme, som forløbet handler om«');
    const noDay = await again.submit({ order: 'complied', topics: ['061'], read: 'ja' });
    expect(noDay.errorSummary()).toEqual(['Skriv den dag, påbuddet blev efterkommet.']);
    const complied = { order: 'complied', topics: ['061'], read: 'ja' };
    const ahead = await again.submit({ ...complied, ...day('compliedOn', '2026-12-24') });
    expect(ahead.errorSummary()[0]).toContain('kan ikke ligge i fremtiden');
    const signed = await again.submit({ ...complied, ...day('compliedOn', '2026-11-19') });
    expect([signed.status, signed.location]).toEqual([303, at()]);
  });

  it('binds when the second side has signed, and everybody sees three signatures', async () => {
    const waits = await mette.get(at());
    expect(waits.$('.turn h2').text()).toContain('Medarbejdersiden skal skrive under på kontrakten');
    expect((await mette.get(at('/underskriv'))).location).toBe(at());
    const page = await jonas.get(at('/underskriv'));
    const fields = { order: 'none', read: 'ja' };
    const [one, other] = await Promise.all([page.submit(fields), page.submit(fields)]);
    expect([one.status, other.status]).toEqual([303, 303]);
    const done = await karin.get(at());
    expect(done.$('.turn h2').text()).toBe('Hold den næste aktivitet i planen – torsdag den 14. januar 2027');
    expect(done.$('.signer--signed')).toHaveLength(3);
    const list = await karin.get('/kontrakter?tilstand=signed');
    expect(list.text()).toContain('Underskrevet af alle');
    expect(list.links()).toContainEqual({ text: 'Ro på efter sammenlægningen af to afsnit', href: at() });
  });
});
