import type { SeededCatalogue } from '@samraad/catalogue/testing';
import { CourseBuilder, goodAnswers } from '@samraad/evaluation/testing';
import type { MadePerson } from '@samraad/identity/testing';
import { createPortalApp, type PortalApp } from '../../support/portal-app';
import { attestedCourse } from './evaluated-course';

const typed = (kind: 'satisfaction' | 'effect', rating = 4): Record<string, string> =>
  Object.fromEntries(Object.entries(goodAnswers(kind, rating)).map(([key, value]) => [key, String(value)]));

describe('the pages of an evaluation', () => {
  let portal: PortalApp;
  let course: CourseBuilder;
  let seeds: SeededCatalogue;
  const as = (person: MadePerson) => portal.signIn(person.email);
  const path = (page = '') => `/sager/${course.caseId}/evaluering${page}`;

  beforeEach(async () => {
    portal = await createPortalApp();
    ({ course, seeds } = await attestedCourse(portal));
  });
  afterEach(() => portal.close());

  it('let each side answer satisfaction for itself and then see both answers side by side', async () => {
    const lise = await as(course.people.manager);
    const overview = await lise.get(path());
    expect(overview.heading()).toBe('Evaluering');
    expect(overview.text()).toContain('Svar på tilfredshedsmålingen senest');
    expect(overview.text()).toMatch(/Tilfredshed.*Ledelsenhar ikke svaret.*Effekt.*ikke åbnet endnu/);
    const form = await lise.get(path('/tilfredshed'));
    expect(form.text()).toContain('I svarer for ledelsessiden.');
    const sent = await form.submit({ ...typed('satisfaction', 5), 'worked-well': 'At alle blev hørt.' });
    expect([sent.status, sent.location]).toEqual([303, path('/tilfredshed/tak')]);
    const thanks = await sent.follow();
    expect(thanks.heading()).toBe('Tak for svaret');
    expect(thanks.text()).toContain('Medarbejderne har ikke svaret endnu');

    const jonas = await as(course.people.representative);
    const hidden = await jonas.get(path('/tilfredshed'));
    expect(hidden.text()).toContain('I svarer for medarbejdersiden.');
    expect(hidden.text()).not.toContain('At alle blev hørt.');
    const done = await (await hidden.submit(typed('satisfaction', 3))).follow();
    expect(done.text()).toContain('Begge sider har nu svaret');
    const result = await jonas.get(path('/tilfredshed'));
    expect(result.text()).toContain('Begge sider har svaret');
    expect(result.text()).toContain('At alle blev hørt.');
    expect(result.$('table tbody tr').first().text().replace(/\s+/g, ' ')).toMatch(/5 af 5.*3 af 5/);
    expect(await course.stage()).toBe('effect');
  });

  it('say what is missing, keep what was typed, and lead to each field', async () => {
    const lise = await as(course.people.manager);
    const form = await lise.get(path('/tilfredshed'));
    const answer = await form.submit({ overall: '9', usable: '4', 'worked-well': 'x'.repeat(2001) });
    expect(answer.status).toBe(400);
    expect(answer.errorSummary()).toHaveLength(5);
    expect(answer.errorSummary().join(' ')).toContain('må højst fylde 2000 tegn');
    expect(answer.formFields()).toMatchObject({ usable: '4', 'worked-well': 'x'.repeat(2001) });
    for (const link of answer.$('.error-summary a').toArray()) {
      const target = answer.$(link).attr('href') ?? '';
      expect(answer.$(`[id="${target.slice(1)}"]`)).toHaveLength(1);
    }
  });

  it('answer a double click once, and a second answer of the side with a conflict', async () => {
    const lise = await as(course.people.manager);
    const form = await lise.get(path('/tilfredshed'));
    const [one, two] = await Promise.all([
      form.submit(typed('satisfaction')),
      form.submit(typed('satisfaction')),
    ]);
    expect([one.status, two.status]).toEqual([303, 303]);
    const again = await form.submit(typed('satisfaction', 1));
    expect(again.status).toBe(409);
    expect(again.text()).toContain('Jeres side har allerede svaret');
  });

  it('show the own baseline before the effect is asked, and the window before it opens', async () => {
    const lise = await as(course.people.manager);
    const early = await lise.get(path('/effekt'));
    expect(early.text()).toContain('Effektmålingen åbner lørdag den 27. februar 2027');
    expect(early.$('main form').length).toBe(0);
    await course.moveTo('2027-03-01T09:00:00Z');
    const form = await lise.get(path('/effekt'));
    expect(form.text()).toMatch(/Sådan beskrev I udgangspunktet.*2 af 5.*Sådan er det nu/);
    expect(form.text()).toContain('Der kan svares til og med torsdag den 27. maj 2027');
    const missing = await form.submit({ workload: '3' });
    expect(missing.status).toBe(400);
    const sent = await form.submit(typed('effect', 4));
    expect(sent.status).toBe(303);
    const result = await lise.get(path('/effekt'));
    expect(result.$('#udgangspunkt').text()).toContain('2 af 5');
    expect(result.text()).toContain('Medarbejderne mangler at svare');
  });

  it('are closed when the time is over, and show who did not answer', async () => {
    const lise = await as(course.people.manager);
    await course.moveTo('2027-03-01T09:00:00Z');
    const form = await lise.get(path('/effekt'));
    await course.moveTo('2027-05-28T09:00:00Z');
    const late = await form.submit(typed('effect'));
    expect(late.status).toBe(409);
    expect(late.text()).toContain('Evalueringen er lukket');
    const result = await lise.get(path('/effekt'));
    expect(result.text()).toContain('Ingen af siderne svarede.');
  });

  it('are read, but not answered, by the provider and the central parties', async () => {
    await course.answer('satisfaction', 'manager');
    const karin = await as(course.people.coordinator);
    const result = await karin.get(path('/tilfredshed'));
    expect([result.status, result.heading()]).toEqual([200, 'Hvad synes I om forløbet?']);
    expect(result.text()).toContain('Ledelsen');
    expect(result.text()).not.toContain(course.people.manager.name);
    const home = await karin.get('/min-side');
    const forged = await karin.post(path('/tilfredshed'), {
      ...typed('satisfaction'),
      _csrf: String(home.$('input[name=_csrf]').first().attr('value') ?? ''),
    });
    expect(forged.status).toBe(403);
    const bente = await as(course.central);
    const central = await bente.get(path('/tilfredshed'));
    expect(central.status).toBe(200);
    expect(central.text()).toContain('Nr. 1');
    expect(central.text()).not.toContain('sammenlægningen');
  });

  it('do not exist for another provider, another workplace or an unknown form', async () => {
    const providerId = seeds.provider('ruc');
    const other = await portal.person({
      email: 'ruc@ruc.example',
      roles: [{ role: 'coordinator', providerId }],
    });
    const unitId = seeds.unit('sj-demo-medicin');
    const nextDoor = await portal.person({ email: 'n@region.example', roles: [{ role: 'manager', unitId }] });
    for (const person of [other, nextDoor]) {
      const browser = await as(person);
      for (const page of ['', '/tilfredshed', '/effekt'])
        expect((await browser.get(path(page))).status).toBe(404);
      expect((await browser.get('/evalueringer')).text()).not.toContain('SR-');
    }
    const lise = await as(course.people.manager);
    expect((await lise.get(path('/toString'))).status).toBe(404);
    expect((await lise.get(path('/tilfredshed/tak'))).status).toBe(404);
    expect((await portal.browser().get(path())).location).toContain('/log-ind');
  });

  it('list the cases for provider and central parties, with averages only from 5 answers', async () => {
    await course.answer('satisfaction', 'manager');
    const karin = await as(course.people.coordinator);
    const list = await karin.get('/evalueringer');
    expect(list.heading()).toBe('Evalueringer');
    expect(list.text()).toContain('Gennemsnit vises først ved 5 svar');
    expect(list.links().some(({ href }) => href === path('/tilfredshed'))).toBe(true);
    const bente = await as(course.central);
    expect((await bente.get('/evalueringer')).text()).toContain('Nr. 1');
    const lise = await as(course.people.manager);
    const own = await lise.get('/evalueringer');
    expect(own.text()).not.toContain('i gennemsnit');
    expect(own.text()).toContain('Ro på efter sammenlægningen af to afsnit');
  });

  it('tell what will come before the course has ended', async () => {
    const place = { unit: 'sj-demo-akut', provider: 'joblife' } as const;
    const next = await CourseBuilder.contracted(portal, seeds, place);
    const lise = await as(next.people.manager);
    const page = await lise.get(`/sager/${next.caseId}/evaluering`);
    expect(page.text()).toContain('Når udbyderen har leveret og I har attesteret, spørger vi først');
    expect((await lise.get(`/sager/${next.caseId}/evaluering/effekt`)).status).toBe(404);
  });
});
