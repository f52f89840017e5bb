import type { Browser } from '../../support/browser';
import type { Page } from '../../support/page';
import { requestPlace, type RequestPlace } from './request-place';

const last = (path: string) => path.split('/').at(-1) ?? '';

describe('a joint request through the pages', () => {
  let place: RequestPlace;
  let mette: Browser;
  let jonas: Browser;
  let caseId = '';
  const at = (path = '') => `/sager/${caseId}${path}`;

  beforeAll(async () => {
    place = await requestPlace();
    mette = await place.portal.signIn(place.mette.email);
    jonas = await place.portal.signIn(place.jonas.email);
  });
  afterAll(() => place.portal.close());

  /** Fills the page a redirect leads to, and checks which one it is. */
  async function fill(from: Page, step: string, values: Record<string, string | string[]>): Promise<Page> {
    const page = await from.follow();
    expect(last(page.path)).toBe(step);
    const sent = await page.submit(values);
    expect([step, sent.status, sent.errorSummary()]).toEqual([step, 303, []]);
    return sent;
  }

  it('begins from an empty list with one click', async () => {
    const list = await mette.get('/sager');
    expect(list.heading()).toBe('Sager');
    expect(list.text()).toContain('Her er ingen sager endnu');
    expect(list.links()).toContainEqual({ text: 'Start en henvendelse', href: '/sager/ny' });
    const start = await mette.get('/sager/ny');
    expect(start.formFields()['unitId']).toBe(place.unitId);
    const made = await start.submit();
    caseId = made.location.split('/')[2] ?? '';
    expect((await made.follow()).heading()).toBe('Hvem er den anden side?');
    const draft = await mette.get(at('/kladde'));
    expect(draft.text()).toContain('1 af 11 dele er udfyldt');
    expect(draft.text()).toContain('Mangler');
  });

  it('is filled page for page by the manager', async () => {
    let sent = await (await mette.get(at('/kladde/arbejdspladser'))).submit();
    sent = await fill(sent, 'formaal', { purpose: 'workplace' });
    sent = await fill(sent, 'temaer', { themes: ['organisational-change'] });
    sent = await fill(sent, 'om', {
      title: 'Ro på efter sammenlægningen',
      kind: 'advice',
      level: 'operational',
    });
    sent = await fill(sent, 'oensker', {
      coreTask: 'Vi tager imod akut syge.',
      wanted: 'En fælles plan.\nOg ro.',
    });
    sent = await fill(sent, 'allerede', { existing: 'Vi taler om det i TRIO.' });
    sent = await fill(sent, 'opfoelgning', { followUp: 'TRIO følger op hver måned.', followUpTalk: 'ja' });
    const ratings = { workload: '2', cooperation: '3', influence: '3', safety: '4' };
    sent = await fill(sent, 'udgangspunkt', { ...ratings, baselineWords: 'Travlt.' });
    sent = await fill(sent, 'paabud', { [`order-${place.unitId}`]: 'none' });
    sent = await fill(sent, 'orientering', { informed: [place.sara.personId] });
    sent = await fill(sent, 'underskrivere', {});
    const draft = await sent.follow();
    expect(draft.text()).toContain('Kladden er klar til at blive læst igennem.');
    expect(draft.text()).toContain('Mette Holm i dag kl. 14.10');
  });

  it('shows its stored answers again, with who wrote them', async () => {
    const page = await jonas.get(at('/kladde/oensker'));
    expect(page.formFields()['wanted']).toMatch(/^En fælles plan\.\r?\nOg ro\.$/);
    expect(page.text()).toContain('Skrevet af Mette Holm, 20. nov. kl. 14.10');
    expect((await jonas.get(at('/kladde/udgangspunkt'))).formFields()).toMatchObject({
      workload: '2',
      safety: '4',
    });
  });

  it('returns to the summary after a change asked for there', async () => {
    const check = await jonas.get(at('/kladde/gennemse'));
    expect(check.text()).toContain('Vi tager imod akut syge.');
    expect(check.text()).toContain('Sara Friis');
    const link = check.links().find(({ text }) => text === 'Ret Det gør I allerede');
    const page = await jonas.get(link?.href ?? '');
    const sent = await page.submit({ existing: 'Vi taler om det i TRIO og på møder.' });
    expect(sent.location).toBe(at('/kladde/gennemse'));
    expect((await sent.follow()).text()).toContain('Jonas Lind, 20. nov. kl. 14.10');
  });

  it('lets either side propose a provider, seeing how each works with the themes', async () => {
    const page = await mette.get(at('/udbyder'));
    expect(page.text()).toContain('God plads');
    expect(page.text()).toContain('Ingen plads lige nu');
    expect(page.text()).toContain('RUC har ingen plads lige nu. I kan godt vælge RUC');
    const sent = await page.submit({ providerId: place.seeds.provider('joblife') });
    expect(sent.location).toBe(at('/udbyder'));
    expect((await sent.follow()).text()).toContain('I har sagt ja til Joblife. Nu mangler den anden side.');
  });

  it('asks for signatures over one text', async () => {
    const check = await mette.get(at('/kladde/gennemse'));
    const sent = await check.submit();
    expect(sent.location).toBe(at('/underskriv'));
    const sign = await sent.follow();
    expect(sign.heading()).toBe('Læs, og skriv under');
    expect(sign.text()).toContain('Du skriver under for ledelsessiden på');
    expect(sign.text()).toContain('En fælles plan.');
    expect(sign.text()).toContain(
      'I deltager i begge evalueringer: når forløbet er slut, og igen 3–6 måneder efter.',
    );
  });

  it('wants it read before it is signed', async () => {
    const refused = await (await mette.get(at('/underskriv'))).submit({ read: [] });
    expect(refused.status).toBe(400);
    expect(refused.errorSummary()).toEqual([
      'Sæt kryds ved »Jeg har læst hele henvendelsen, er enig i den og siger ja til at deltage i begge evalueringer« for at fortsætte.',
    ]);
  });

  it('is signed by the manager, then by the AMR', async () => {
    const first = await (await mette.get(at('/underskriv'))).submit({ read: 'ja' });
    expect(first.location).toBe(at('/kvittering'));
    expect((await first.follow()).text()).toContain('Medarbejdersiden skal skrive under på henvendelsen');
    const again = await mette.get(at('/underskriv'));
    expect(again.text()).toContain('Medarbejdersiden skal skrive under på henvendelsen senest');
    const second = await (await jonas.get(at('/underskriv'))).submit({ read: 'ja' });
    const receipt = await second.follow();
    expect(receipt.text()).toContain('Alle har skrevet under. Henvendelsen bliver sendt, når');
  });

  it('is sent the moment the other side says yes to the provider', async () => {
    const page = await jonas.get(at('/udbyder'));
    expect(page.text()).toContain('Mette Holm har foreslået Joblife.');
    const sent = await page.submit({}, { action: at('/udbyder/ja') });
    expect(sent.location).toBe(at('/kvittering'));
    const receipt = await sent.follow();
    expect(receipt.text()).toContain('Nr. 1 er sendt til Joblife.');
    expect(receipt.text()).toContain('Jonas Lind, arbejdsmiljørepræsentant, for medarbejdersiden');
    expect(receipt.text()).toContain('"conditions":["both-evaluations"],"form":"samraad.request.4"');
  });

  it('cannot be changed any more', async () => {
    for (const path of ['/kladde', '/kladde/oensker', '/kladde/gennemse']) {
      expect((await mette.get(at(path))).location).toBe(at());
    }
    const list = await mette.get('/sager');
    expect(list.text()).toContain('Joblife skal tage kontakt til jer');
    expect(list.text()).toContain('fredag den 27. november');
  });

  it('is on the only page of the list, found by its number', async () => {
    for (const q of ['Nr. 1', '%231', 'sammen%C2%ADlaegningen'])
      expect((await mette.get(`/sager?q=${q}`)).text()).toContain('Joblife skal tage kontakt til jer');
    const past = await mette.get('/sager?side=7&q=nr.+1');
    expect(past.text()).toContain('Der er kun 1 side.');
    expect((await mette.get(past.$('.empty a').attr('href') ?? '')).text()).toContain('Nr. 1');
    expect((await mette.get('/sager?side=-3')).text()).toContain('Nr. 1');
  });

  it('can be taken back, after its consequence is shown', async () => {
    const page = await jonas.get(at('/traek-tilbage'));
    expect(page.text()).toContain('Nummer 1 bliver ikke brugt igen.');
    const empty = await page.submit({ reason: ' \u200b\u3164' });
    expect(empty.status).toBe(400);
    const sent = await empty.submit({ reason: 'Vi løser det selv.' });
    expect(sent.location).toBe('/sager');
    expect((await mette.get('/sager')).text()).toContain('Trukket tilbage');
  });
});
