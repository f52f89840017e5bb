import { EndRole } from '@samraad/identity';
import type { MadePerson } from '@samraad/identity/testing';
import { ClockMover, systemActor, type Tx } from '@samraad/platform';
import { AnswerProposal, MakeProposal } from '@samraad/proposals';
import { SetWorkplaces } from '@samraad/requests';
import { RequestBuilder } from '@samraad/requests/testing';
import { CloseUnit } from '@samraad/scheme';
import type { Page } from '../../support/page';
import { requestPlace, type RequestPlace } from './request-place';

const unknown = '/sager/aaaaaaaa-6e0d-4e57-8c57-2d8e4b8a1c11';
const machine = /undefined|\[object|Error:|(requests|scheme|platform)\.[a-z-]+|at .*\.[tj]s:\d+/;

/** The joint request under bad input (issue 13): a clear Danish sentence each time, and nothing of what was typed is lost. */
describe('bad input in a joint request', () => {
  let place: RequestPlace;
  let request: RequestBuilder;
  const at = (path = '') => `/sager/${request.caseId}${path}`;
  const as = (who: MadePerson) => place.portal.signIn(who.email);
  const leader = () => as(request.people.manager);
  const run = <T>(work: (tx: Tx) => Promise<T>) => place.portal.uow.run(systemActor('test'), work);
  /** Words for people, with a way on. */
  const isClear = (page: Page) => {
    expect(page.html.replace(/<[^>]*>/g, ' ')).not.toMatch(machine);
    expect(page.links().length).toBeGreaterThan(0);
  };
  const wanted = async () => (await (await leader()).get(at('/kladde/oensker'))).formFields()['wanted'];
  const type = async (words: string) =>
    (await (await leader()).get(at('/kladde/oensker'))).submit({ wanted: words });

  beforeAll(async () => {
    place = await requestPlace();
  });
  beforeEach(async () => {
    request = await (
      await RequestBuilder.at(place.portal, place.seeds, { unit: 'sj-demo-akut', provider: 'joblife' })
    ).filled();
  });
  afterAll(() => place.portal.close());

  it.each([
    '/invitationer/aaaaaaaa-6e0d-4e57-8c57-2d8e4b8a1c11',
    `${unknown}/underskriv`,
    '/sager/x/underskriv',
  ])('a forged link leads to a page that says so: %s', async (path) => {
    const page = await (await leader()).get(path);
    expect([page.status, page.heading()]).toEqual([404, 'Vi kan ikke finde siden']);
    expect(page.text()).toContain('Et gammelt link kan være lukket');
    isClear(page);
  });

  it('a forwarded link opens for nobody else, and a used one says that it is done', async () => {
    await request.asked();
    const other = await (await as(place.karin)).get(at('/underskriv'));
    expect([other.status, other.heading()]).toEqual([404, 'Vi kan ikke finde siden']);
    await request.sign(request.people.manager);
    const used = await (await leader()).get(at('/underskriv'));
    expect(used.text()).toContain('Du har skrevet under.');
    isClear(used);
  });

  it('a signer who is removed in between signs nothing; the others are told, and only that side is asked again', async () => {
    await request.asked();
    const { manager, representative, unitId } = request.people;
    const page = await (await as(representative)).get(at('/underskriv'));
    await request.sign(manager);
    await run(async (tx) => {
      const [role] = await tx.query<{ id: string }>('SELECT id FROM role_assignment WHERE person_id = $1', [
        representative.personId,
      ]);
      await place.portal.get(EndRole).execute(tx, { id: role?.id ?? '', at: await tx.now() });
    });
    const late = await page.submit({ read: 'ja' });
    expect([late.status, late.heading()]).toEqual([404, 'Vi kan ikke finde siden']);
    const told = await (await leader()).get(at('/underskriv'));
    expect(told.text()).toContain('Du har skrevet under.');
    const sides = await (await leader()).get(at());
    expect(sides.text()).not.toContain('Medarbejdere Jonas Lind');
    isClear(sides);
    const [standing] = await run((tx) =>
      tx.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM request_signature s WHERE s.request_id = $1 AND s.unit_id = $2
         AND NOT EXISTS (SELECT FROM request_signature_void v WHERE v.signature_id = s.id)`,
        [request.caseId, unitId],
      ),
    );
    expect(standing?.n).toBe(1);
  });

  it('a workplace that is closed while they write keeps its draft, and says why nothing can be signed', async () => {
    const unitId = place.seeds.unit('sj-demo-akut');
    await run(async (tx) => {
      const [unit] = await tx.query<{ version: number }>('SELECT version FROM org_unit WHERE id = $1', [
        unitId,
      ]);
      const closing = { unitId, version: unit?.version ?? 0, from: '2026-11-20', withBelow: true };
      await place.portal.get(CloseUnit).execute(tx, closing);
    });
    try {
      expect((await type('Vi skriver videre.')).status).toBe(303);
      const asked = await (await (await leader()).get(at('/kladde/gennemse'))).submit({});
      expect([asked.status, asked.errorSummary()[0]]).toEqual([
        400,
        'Akutmodtagelsen er lukket i organisationen og kan ikke søge. Spørg jeres rolleansvarlige, hvor arbejdspladsen hører til nu.',
      ]);
      expect(await wanted()).toBe('Vi skriver videre.');
    } finally {
      await run((tx) => tx.query('UPDATE org_unit SET valid_to = NULL WHERE id = $1', [unitId]));
    }
  });

  it('the 21st workplace is one too many, on the page and in the API, and the twenty are kept', async () => {
    const { manager, unitId } = request.people;
    const units = await run((tx) =>
      tx.query<{ id: string }>(
        `SELECT id FROM org_unit WHERE kind IN ('unit', 'department') AND valid_to IS NULL AND id <> $1 ORDER BY key LIMIT 20`,
        [unitId],
      ),
    );
    const [last, ...others] = units.map(({ id }) => id);
    const twenty = [unitId, ...others];
    await request.run(manager, async (tx) =>
      place.portal.get(SetWorkplaces).execute(tx, {
        ...{ caseId: request.caseId, version: await request.version() },
        ...{ unitIds: twenty, coordinatingUnitId: unitId },
      }),
    );
    const page = await (await leader()).get(at('/kladde/arbejdspladser'));
    const more = await page.submit({ unitIds: twenty, coordinating: unitId, add: last ?? '' });
    expect([more.status, more.errorSummary()]).toEqual([400, ['Højst 20 arbejdspladser kan søge sammen.']]);
    expect([more.formFields()['unitIds']].flat()).toHaveLength(20);
    const api = await place.portal.api(manager.email);
    const body = { version: await request.version(), unitIds: [...twenty, last], coordinatingUnitId: unitId };
    expect((await api.put(`/requests/${request.caseId}/workplaces`, body)).body).toMatchObject({
      status: 400,
      errors: [{ path: 'unitIds', message: 'Listen er for lang; højst 20.' }],
    });
  });

  it('one and the same person is not invited under another of their addresses', async () => {
    const { manager, representative } = request.people;
    const page = await (await leader()).get(at('/inviter'));
    const [name = '', domain = ''] = manager.email.split('@');
    const invite = (email: string) =>
      page.submit({ name: 'En kollega', email, role: 'amr' }, { action: at('/inviter') });
    for (const email of [manager.email, `${name}+arbejde@${domain}`, manager.email.toUpperCase()]) {
      const refused = await invite(email);
      expect(refused.errorSummary()).toEqual(['Du er her allerede. Skriv en andens e-mailadresse.']);
      expect(refused.formFields(at('/inviter'))).toMatchObject({ name: 'En kollega', email });
    }
    expect((await invite(representative.email.toUpperCase())).errorSummary()).toEqual([
      'Personen har allerede den rolle på arbejdspladsen. Vælg personen under »Hvem skriver under«.',
    ]);
  });

  it('what is pasted from Word is kept as it reads, and what nobody can see is no answer', async () => {
    expect((await type('\ufeffVi vil\u00a0have \u201cro\u201d\u2028og \u202etid')).status).toBe(303);
    // Line breaks are line breaks, and nothing turns the writing round.
    expect(String(await wanted()).replaceAll('\r\n', '\n')).toBe('Vi vil\u00a0have \u201cro\u201d\nog tid');
    await type('\u200b\u00ad\ufeff \u2060');
    expect((await (await leader()).get(at('/kladde/gennemse'))).text()).toContain(
      'Der mangler stadig 1 svar',
    );
  });

  it('a hundred thousand characters are too many, and every one of them is kept to be shortened', async () => {
    const page = await type('a'.repeat(100_000));
    expect([page.status, page.errorSummary()]).toEqual([
      400,
      ['»Det ønsker og forventer I« må højst fylde 4000 tegn. Du har skrevet 100000.'],
    ]);
    expect(String(page.formFields()['wanted'])).toHaveLength(100_000);
  });

  it('only emoji are somebody’s words: kept as they are', async () => {
    const words = '😀🙌🏽👩\u200d⚕️';
    expect((await type(words)).status).toBe(303);
    expect(await wanted()).toBe(words);
    // They are kept, and it is said that words are missing before anybody is asked to sign.
    const review = await (await leader()).get(at('/kladde/gennemse'));
    expect(review.text()).toContain('»Det ønsker og forventer I« er uden ord.');
  });

  it('a rule that can’t be met says who is missing and what to do', async () => {
    const unitId = place.seeds.unit('sj-demo-medicin');
    const alone = await place.portal.person({ name: 'Ene Leder', roles: [{ role: 'manager', unitId }] });
    const browser = await as(alone);
    const start = await (await browser.get('/sager/ny')).submit();
    const draft = (start.location ?? '').replace('/den-anden-side', '/kladde');
    for (const path of ['/underskrivere', '/gennemse']) {
      const page = await browser.get(`${draft}${path}`);
      expect(page.text()).toContain('Ingen fra medarbejdersiden er med endnu');
      expect(page.links().map(({ text }) => text)).toContain('Inviter en kollega');
      isClear(page);
    }
  });

  it('a provider that leaves the round is told of, the draft stays, and another is chosen', async () => {
    await request.withProvider();
    const { portal, seeds } = place;
    const [ida, ulla] = [
      await portal.person({ roles: [{ role: 'central_employers' }] }),
      await portal.person({ roles: [{ role: 'central_unions' }] }),
    ];
    const change = {
      roundId: seeds.round('demo-26'),
      providerId: seeds.provider('joblife'),
      from: '2026-11-21',
    };
    const { id: proposalId } = await portal.uow.run(ida.actor, (tx) =>
      portal.get(MakeProposal).execute(tx, { kind: 'provider.end', change, reason: 'Aftalt på mødet.' }),
    );
    await portal.uow.run(ulla.actor, (tx) =>
      portal.get(AnswerProposal).execute(tx, { proposalId, approve: true, reason: null }),
    );
    const moved = { keepRunning: false, drainJobs: false };
    await portal.get(ClockMover).moveTo(new Date('2026-11-23T08:00:00Z'), moved);
    const told = await run((tx) =>
      tx.query<{ subject: string }>(
        `SELECT subject FROM mail_message WHERE case_id = $1 AND mail_kind = 'requests.provider-stopped'`,
        [request.caseId],
      ),
    );
    expect(told.length).toBeGreaterThan(1);
    const choice = await (await leader()).get(at('/udbyder'));
    expect(choice.text()).not.toContain('Begge sider har valgt Joblife');
    expect(choice.text()).toContain('NFA');
    isClear(choice);
    expect(await wanted()).not.toBe('');
  });

  it('a link whose days are gone says so, and what was written can be asked for anew', async () => {
    await request.asked();
    const moved = { keepRunning: false, drainJobs: false };
    await place.portal.get(ClockMover).moveTo(new Date('2027-01-15T08:00:00Z'), moved);
    const page = await (await leader()).get(at('/underskriv'));
    expect(page.location).toBe(at('/kladde'));
    const draft = await page.follow();
    expect(draft.text()).toContain('Læs igennem, og bed om underskrifter');
    expect(await wanted()).not.toBe('');
  });
});
