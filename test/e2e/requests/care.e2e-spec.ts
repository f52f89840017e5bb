import { Database, systemActor } from '@samraad/platform';
import { RequestBuilder } from '@samraad/requests/testing';
import { captureLog } from '../fuzz/support/captured-log';
import { requestPlace, type RequestPlace } from './request-place';

const heading = 'Har du det svært lige nu?';
const words = 'Jeg vil ikke leve mere, som det er nu.';
const calm = 'Vi vil gerne have mere ro i vagterne nu.';

/** Whoever writes words of distress is shown where to turn: they alone, once, and nothing of it is kept anywhere. */
describe('words of acute distress', () => {
  let place: RequestPlace;
  let request: RequestBuilder;
  let lines: readonly string[];
  const at = (path: string) => `/sager/${request.caseId}${path}`;

  beforeAll(async () => {
    place = await requestPlace();
    lines = captureLog();
  });
  beforeEach(async () => {
    const { portal, seeds } = place;
    request = await (
      await RequestBuilder.at(portal, seeds, { unit: 'sj-demo-akut', provider: 'joblife' })
    ).filled();
  });
  afterAll(() => place.portal.close());

  const leader = () => place.portal.signIn(request.people.manager.email);
  const other = () => place.portal.signIn(request.people.representative.email);
  const save = async (wanted: string) => {
    const browser = await leader();
    const page = await browser.get(at('/kladde/oensker'));
    return { browser, saved: await page.submit({ wanted }) };
  };
  /** How many rows each table has, and every row of it as text. */
  const dump = () =>
    place.portal.uow.run(systemActor('test'), async (tx) => {
      const tables = await tx.query<{ name: string }>(
        `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
      );
      const found: Record<string, string[]> = {};
      for (const { name } of tables) {
        const rows = await tx.query<{ row: string }>(`SELECT x::text AS row FROM ${name} x`);
        found[name] = rows.map(({ row }) => row);
      }
      return found;
    });

  it('show where to turn on the very next page, once, whatever the page is', async () => {
    const { browser, saved } = await save(words);
    expect(saved.status).toBe(303);
    expect(saved.location).not.toMatch(/[?&](note|care|hj)/);
    const next = await saved.follow();
    expect(next.text()).toContain(heading);
    expect(next.text()).toContain('ring 112');
    expect(next.header('cache-control')).toBe('no-store');
    expect((await browser.get(next.path)).text()).not.toContain(heading);
    // What was written is saved as anything else is.
    expect((await browser.get(at('/kladde/oensker'))).html).toContain(words);
  });

  it('are never shown to the others of the case, nor that they were found', async () => {
    const jonas = await other();
    const { saved } = await save(words);
    for (const path of ['', '/kladde', '/kladde/oensker', '/mellem-jer'])
      expect((await jonas.get(at(path))).text()).not.toContain(heading);
    // A note carried to another person's browser opens for nobody else.
    const cookie = saved.header('set-cookie');
    const note = /samraad-note=([^;,]+)/.exec(cookie)?.[1] ?? '';
    expect(note.length).toBeGreaterThan(20);
    const carried = await place.portal.browser().get('/', { Cookie: `samraad-note=${note}` });
    expect(carried.text()).not.toContain(heading);
    expect((await saved.follow()).text()).toContain(heading);
  });

  it('leave a note that looks the same as everybody else’s', async () => {
    const noteOf = (cookie: string) => /samraad-note=([^;,]+)/.exec(cookie)?.[1] ?? '';
    const found = noteOf((await save(words)).saved.header('set-cookie'));
    const none = noteOf((await save(calm)).saved.header('set-cookie'));
    expect([found.length, found === none]).toEqual([none.length, false]);
  });

  it('are shown in the thread too, and over a form that is refused', async () => {
    const browser = await leader();
    const thread = await browser.get(at('/mellem-jer'));
    const sent = await thread.submit({ body: `${words} Kan vi tale?` }, { action: at('/mellem-jer') });
    expect((await sent.follow()).text()).toContain(heading);
    const page = await browser.get(at('/kladde/oensker'));
    const refused = await page.submit({ wanted: `${words} ${'Og så videre. '.repeat(400)}` });
    expect([refused.status === 400, refused.text().includes(heading)]).toEqual([true, true]);
    expect(refused.html).toContain(words);
  });

  it('are met though they are not saved: written over, or too late', async () => {
    const browser = await leader();
    const jonas = await other();
    const page = await browser.get(at('/kladde/oensker'));
    await (await jonas.get(at('/kladde/oensker'))).submit({ wanted: calm });
    const overtaken = await page.submit({ wanted: words });
    expect([overtaken.status, overtaken.text().includes(heading)]).toEqual([409, true]);
    expect((await browser.get(at(''))).text()).not.toContain(heading);
    const late = await browser.get(at('/kladde/oensker'));
    await request.asked();
    const refused = await late.submit({ wanted: words });
    const next = refused.status === 303 ? await refused.follow() : refused;
    expect(next.text()).toContain(heading);
  });

  it('are met on the next page, though a page that saves itself was left before its answer was there', async () => {
    const browser = await leader();
    const page = await browser.get(at('/kladde/oensker'));
    const saved = await page.submit({ wanted: words, then: 'stay' });
    const byItself = { 'Sec-Fetch-Dest': 'empty' };
    for (let told = 0; told < 2; told++)
      expect((await browser.get(saved.location ?? '', byItself)).text()).toContain(heading);
    expect((await browser.get(at(''))).text()).toContain(heading);
    expect((await browser.get(at(''))).text()).not.toContain(heading);
  });

  it('leave no trace: no row, no audit, no mail, no session, no log', async () => {
    await save(calm);
    const before = await dump();
    const logged = lines.length;
    await save(`${calm} Stadig.`);
    const between = await dump();
    const { saved } = await save(`${calm} Jeg orker ikke at leve.`);
    const after = await dump();
    await saved.follow();
    const grown = (a: typeof before, b: typeof before) =>
      Object.fromEntries(
        Object.keys(a).map((name) => [name, (b[name]?.length ?? 0) - (a[name]?.length ?? 0)]),
      );
    expect(grown(between, after)).toEqual(grown(before, between));
    const rows = Object.entries(await dump()).flatMap(([name, all]) => all.map((row) => `${name}: ${row}`));
    // The words stand as the answer that they are, and in what makes a double click harmless; nowhere is it said what they are.
    const said = rows.filter((row) => row.includes('orker ikke at leve')).map((row) => row.split(':')[0]);
    expect([...new Set(said)].sort()).toEqual(['request_answer']);
    expect(rows.filter((row) => /distress|samraad-note|svært lige nu|Livslinien/.test(row))).toEqual([]);
    const log = lines.slice(logged).join('\n');
    expect(log).toContain('/kladde/:step');
    expect(log).not.toMatch(/distress|samraad-note|at leve|svært lige nu|Livslinien/);
    expect(
      await place.portal
        .get(Database)
        .query('SELECT 1 FROM mail_message WHERE case_id = $1', [request.caseId]),
    ).toEqual([]);
  });
});
