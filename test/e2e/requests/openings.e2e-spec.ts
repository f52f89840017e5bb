import { Database } from '@samraad/platform';
import { SetWorkplaces, CaseReader, AnswerJoining } from '@samraad/requests';
import type { MadePerson } from '@samraad/identity/testing';
import { fullOpening } from '@samraad/requests/testing';
import { allTheyRead } from '../who-sees/all-they-read';
import { requestPlace, type RequestPlace } from './request-place';

const marker = 'Ordmærke-kun-vores';
const whole = { ...fullOpening, weight: '3', change: marker };

/** Each side writes its own view; until both are in, nothing of one reaches anybody but that side. */
describe('two private openings', () => {
  let place: RequestPlace;
  let caseId = '';
  const others: Record<string, MadePerson> = {};
  const at = (path = '') => `/sager/${caseId}${path}`;
  const browser = (who: { email: string }) => place.portal.signIn(who.email);
  const draft = async () => {
    const mette = await browser(place.mette);
    const start = await (await mette.get('/sager/ny')).submit();
    caseId = /^\/sager\/([^/]+)\//.exec(start.location ?? '')?.[1] ?? '';
    return mette;
  };
  const press = async (who: MadePerson, path: string) => {
    const page = await (await browser(who)).get(at('/aabninger'));
    return page.submit({}, { action: at(path) });
  };
  const write = async (who: MadePerson, typed: Record<string, string | string[]>) =>
    (await (await browser(who)).get(at('/aabninger/skriv'))).submit(typed);

  beforeAll(async () => {
    place = await requestPlace();
    const { portal, seeds } = place;
    const person = (role: string, more: object = {}) =>
      portal.person({ roles: [{ role: role as 'auditor', ...more }] });
    others['anchor'] = await person('anchor', { unitId: place.unitId });
    others['unions'] = await person('central_unions');
    others['auditor'] = await person('auditor');
    others['administrator'] = await person('administrator');
    others['provider'] = place.karin;
    others['joined'] = await person('manager', { unitId: seeds.unit('sj-demo-medicin') });
  });
  afterAll(() => place.portal.close());

  it('is proposed from the draft, written half, kept, and given in when it is whole', async () => {
    const mette = await draft();
    expect((await mette.get(at('/kladde'))).links()).toContainEqual(
      expect.objectContaining({ href: at('/aabninger') }),
    );
    expect((await mette.get(at('/aabninger'))).text()).toContain('Foreslå to åbninger');
    await press(place.mette, '/aabninger/foreslaa');
    expect((await write(place.mette, { change: marker })).location).toBe(at('/aabninger'));
    const half = await mette.get(at('/aabninger'));
    expect(half.text()).toContain('Der mangler 5 svar');
    expect(half.text()).toContain(marker);
    expect((await mette.get(at('/aabninger/skriv'))).html).toContain(marker);
    await write(place.mette, whole);
    expect((await mette.get(at('/aabninger'))).text()).toContain('klar til at blive afleveret');
  });

  it('shows two of one side who write at once both texts, and the other side nothing of it', async () => {
    await draft();
    await press(place.mette, '/aabninger/foreslaa');
    const chair = await place.portal.person({ roles: [{ role: 'med_chair', unitId: place.unitId }] });
    const heldTo = async () =>
      place.portal
        .get(Database)
        .query('SELECT side FROM case_actor WHERE case_id = $1 AND person_id = $2', [caseId, chair.personId]);
    expect(await heldTo()).toEqual([]);
    await (await place.portal.api(chair.email)).get(`/requests/${caseId}/openings`);
    expect(await heldTo()).toEqual([{ side: 'management' }]);
    const slow = await (await browser(place.mette)).get(at('/aabninger/skriv'));
    await write(chair, { ...whole, tried: 'En makkerordning.' });
    const clash = await slow.submit({ weight: '2', change: 'Ro om aftenen.' });
    expect(clash.status).toBe(409);
    expect(clash.text()).toContain('har skrevet her, mens du skrev');
    expect(clash.text()).toContain(marker);
    expect(clash.text()).toContain('Ro om aftenen.');
    // One's own words, and what only the colleague has answered.
    await clash.submit();
    const api = await place.portal.api(place.mette.email);
    const { openings } = (await api.get(`/requests/${caseId}/openings`)).body as {
      openings: { answers: Record<string, unknown>; version: number }[];
    };
    expect(openings[0]?.answers).toMatchObject({
      ...{ theme: fullOpening.theme, weight: 2, change: 'Ro om aftenen.', tried: 'En makkerordning.' },
    });
    const late = { answers: { weight: 1 }, version: 0 };
    expect((await api.put(`/requests/${caseId}/openings/own`, late)).status).toBe(409);
    // Given in by the colleague meanwhile, what is typed is shown with the reason.
    const typing = await (await browser(place.mette)).get(at('/aabninger/skriv'));
    await press(chair, '/aabninger/aflever');
    const refusedPage = await typing.submit({ change: 'Endnu en ting.' });
    expect(refusedPage.html).toContain('Endnu en ting.');
    expect(refusedPage.text()).toContain('Tag den tilbage, hvis I vil rette i den.');
  });

  it('shows the other side byte for byte the same, whether it is begun, given in, or not', async () => {
    const { portal } = place;
    const read = async () => {
      const jonas = await portal.signIn(place.jonas.email);
      const api = await portal.api(place.jonas.email);
      const pages: string[] = [];
      for (const path of [
        '',
        '/aabninger',
        '/aabninger/skriv',
        '/aabninger/drop',
        '/kladde',
        '/kladde/gennemse',
      ])
        pages.push((await jonas.get(at(path))).html);
      for (const path of ['/sager', '/']) pages.push((await jonas.get(path)).html);
      for (const path of ['', '/openings', '/draft-sides', '/draft-messages', '/answers'])
        pages.push(JSON.stringify((await api.get(`/requests/${caseId}${path}`)).body));
      return pages.map(withoutTokens);
    };
    await draft();
    await press(place.mette, '/aabninger/foreslaa');
    await read();
    const before = await read();
    await write(place.mette, { change: marker });
    const begun = await read();
    await write(place.mette, whole);
    await press(place.mette, '/aabninger/aflever');
    const given = await read();
    await press(place.mette, '/aabninger/tag-tilbage');
    expect(before.join('\n')).toContain('Skriv jeres åbning');
    expect(begun).toEqual(before);
    expect(given).toEqual(before);
    expect(await read()).toEqual(before);
  });

  it('is read by nobody else before both are in: not in pages, API, lists, files, mails or the audit', async () => {
    await draft();
    await joined();
    await press(place.mette, '/aabninger/foreslaa');
    await write(place.mette, whole);
    await press(place.mette, '/aabninger/aflever');
    for (const who of [place.jonas, place.sara, ...Object.values(others)]) {
      const text = await allTheyRead(place.portal, who.email, caseId);
      expect(text).not.toContain(marker);
    }
    expect(await allTheyRead(place.portal, place.mette.email, caseId)).toContain(marker);
    const kept = await place.portal.get(Database).query<{ kept: string }>(
      `SELECT coalesce(m.subject, '') || m.text_body || m.html_body AS kept FROM mail_message m WHERE m.case_id = $1
       UNION ALL SELECT e.body || coalesce(d.content::text, '') FROM audit_entry e LEFT JOIN audit_detail d ON d.entry_id = e.id`,
      [caseId],
    );
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter((row) => row.kept.includes(marker))).toEqual([]);
    const jonas = await browser(place.jonas);
    expect((await jonas.get(at('/aabninger'))).text()).toContain('lukket for jer');
    const joinedPage = await (await browser(others['joined'] ?? place.sara)).get(at('/aabninger'));
    expect(joinedPage.status).toBe(403);
    expect((await (await browser(place.karin)).get(at('/aabninger'))).status).toBe(404);
  });

  it('opens both with the second, and the common text begins with what they agree on', async () => {
    await write(place.jonas, { ...whole, weight: '5', change: 'Tid til at lære fra sig.' });
    const opened = await (await press(place.jonas, '/aabninger/aflever')).follow();
    expect(opened.text()).toContain('I er enige om tema, slags hjælp, hvem der mærker det og tid.');
    expect(opened.text()).toContain('I ser forskelligt på omfang.');
    expect(opened.text()).toContain(marker);
    expect(opened.text()).toContain('Samråd gætter ikke på');
    const mette = await browser(place.mette);
    expect((await mette.get(at('/aabninger'))).text()).toContain('Tid til at lære fra sig.');
    const common = await (await press(place.mette, '/aabninger/begynd')).follow();
    expect(common.heading()).toBe('Begynd den fælles tekst');
    expect(common.text()).toContain('Ledelse · Mette Holm');
    // Another part saved meanwhile is in nobody's way; the same part is shown in both versions, and nothing is overwritten.
    const jonasTyping = await (await browser(place.jonas)).get(at('/aabninger/faelles'));
    await (await mette.get(at('/kladde/om'))).submit({ title: 'Ro på' });
    const saved = await common.submit({ existing: 'Makkerordningen.' });
    const clash = await jonasTyping.submit({ existing: 'Fælles pauser.' });
    expect(clash.status).toBe(409);
    expect(clash.text()).toContain('Makkerordningen.');
    expect(clash.html).toContain('Fælles pauser.');
    expect(saved.location).toBe(at('/kladde'));
    const api = await place.portal.api(place.jonas.email);
    const { answers } = (await api.get(`/requests/${caseId}`)).body as { answers: Record<string, unknown> };
    expect(answers).toMatchObject({
      themes: [fullOpening.theme],
      kind: 'advice',
      existing: 'Makkerordningen.',
    });
    expect(JSON.stringify(answers)).not.toContain(marker);
  });

  it('hides its words from an administrator who sees as one of the sides', async () => {
    const admin = await browser(others['administrator'] ?? place.sara);
    const seeAs = `/administration/personer/${place.mette.personId}/se-som`;
    await (await admin.get(seeAs)).submit({ reason: 'Hun har bedt om hjælp.' });
    const page = await admin.get(at('/aabninger'));
    expect(page.heading()).toBe('Jeres to åbninger');
    expect(page.html).toContain('Medarbejdere · Jonas Lind');
    expect(page.html).not.toContain(marker);
    expect(page.html).not.toContain('Tid til at lære fra sig.');
  });

  it('is dropped by both, over pages and API', async () => {
    await draft();
    await press(place.mette, '/aabninger/foreslaa');
    await write(place.mette, whole);
    const asked = await (await (await browser(place.mette)).get(at('/aabninger/drop'))).submit();
    expect((await asked.follow()).text()).toContain('Det gælder, når den anden side også siger ja.');
    const jonas = await (await browser(place.jonas)).get(at('/aabninger'));
    expect(jonas.text()).toContain('Skal I droppe åbningerne?');
    const api = await place.portal.api(place.jonas.email);
    expect((await api.put(`/requests/${caseId}/openings/dropped`, { drop: true })).status).toBe(204);
    expect((await api.get(`/requests/${caseId}/openings`)).body).toMatchObject({
      state: 'none',
      openings: [],
    });
    expect((await api.put(`/requests/${caseId}/openings/handed-in`, { handedIn: true })).status).toBe(409);
  });

  /** Another workplace asks together with the first. */
  async function joined(): Promise<void> {
    const other = place.seeds.unit('sj-demo-medicin');
    const { portal, mette, unitId } = place;
    await portal.uow.run(mette.actor, async (tx) => {
      const version = (await portal.get(CaseReader).facts(tx, caseId))?.version ?? 0;
      await portal
        .get(SetWorkplaces)
        .execute(tx, { caseId, version, unitIds: [unitId, other], coordinatingUnitId: unitId });
    });
    await portal.uow.run((others['joined'] ?? mette).actor, (tx) =>
      portal.get(AnswerJoining).execute(tx, { caseId, joins: true }),
    );
  }
});

/** What differs with every page shown, whoever reads it. */
const withoutTokens = (html: string): string =>
  html.replace(/name="_(csrf|submission)" value="[^"]*"/g, '').replace(/nonce="[^"]*"/g, '');
