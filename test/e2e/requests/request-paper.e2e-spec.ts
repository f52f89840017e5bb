import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClockMover, Database } from '@samraad/platform';
import { RequestBuilder } from '@samraad/requests/testing';
import { readPdf } from '../../support/read-pdf';
import { requestPlace, type RequestPlace } from './request-place';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Who is missing is told as a list. */
const list = ['L', 'LI', 'Lbl', 'LBody'];

describe('a request as a paper', () => {
  let place: RequestPlace;
  let request: RequestBuilder;

  beforeAll(async () => {
    place = await requestPlace();
    const at = { unit: 'sj-demo-akut', provider: 'joblife' };
    request = await (await RequestBuilder.at(place.portal, place.seeds, at)).asked();
  });
  afterAll(() => place.portal.close());

  const fetched = async (email = request.people.manager.email) => {
    const { status, headers, body } = await (
      await place.portal.api(email)
    ).get(`/requests/${request.caseId}/receipt`);
    return { status, headers, bytes: body as unknown as Buffer };
  };
  const hashOf = async (): Promise<string> => {
    const api = await place.portal.api(request.people.manager.email);
    return String((await api.get(`/requests/${request.caseId}/signed-text`)).body['hash']);
  };
  const onPage = async (code: string) => {
    const stranger = place.portal.browser();
    const { _csrf = '' } = (await stranger.get('/kontrol')).formFields('/kontrol');
    return (await stranger.post('/kontrol', { _csrf, code })).$('[role=status] .alert-heading').text().trim();
  };
  const genuine = async (hash: string) =>
    (await (await place.portal.api()).get(`/receipts/check?hash=${hash}`)).body['genuine'];

  it('lies to be signed: it says so with its hash, and is nobody’s to check', async () => {
    const { status, headers, bytes } = await fetched();
    expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(headers['content-disposition']).toMatch(/^attachment; filename=henvendelse-SR-.*\.pdf$/);
    const { text, info } = await readPdf(bytes);
    expect(info).toMatchObject({ language: 'da-DK', marked: true, title: 'Henvendelse til underskrift' });
    expect(text).toContain('Ingen har skrevet under');
    expect(text).toMatch(/Intet endnu.*Venter på underskrifter/s);
    expect(text).not.toMatch(/Kontrolnummer|kladde/);
    expect(text.replace(/\s/g, '')).toContain(await hashOf());
    expect(await genuine(sha256(bytes))).toBe(false);
  });

  it('is marked with who has signed, and is genuine by its number, its hash and its file', async () => {
    await request.sign(request.people.manager);
    const { bytes } = await fetched();
    const { text, tags } = await readPdf(bytes);
    const hash = await hashOf();
    expect(text.replace(/\s/g, '')).toContain(hash);
    expect(text).toMatch(/Endnu ikke skrevet under af alle.*Medarbejdere: Jonas Lind/s);
    expect(text).not.toMatch(/har skrevet under på den/);
    expect(await Promise.all([hash.slice(0, 16), hash, sha256(bytes)].map(onPage))).toEqual(
      Array(3).fill('Ægte, men ikke skrevet under af alle'),
    );
    expect(text.slice(text.indexOf('Underskrifter'))).toMatch(/Ledelse\s+Mette Holm/);
    expect(new Set(tags)).toEqual(
      new Set([...list, 'Document', 'H1', 'H2', 'H3', 'P', 'Table', 'TR', 'TH', 'TD']),
    );
    expect(await Promise.all([hash.slice(0, 16), hash, sha256(bytes)].map(genuine))).toEqual([
      true,
      true,
      true,
    ]);
    expect(await Promise.all(['f'.repeat(16), hash.slice(0, 15), 'SR-7KQ4-M2'].map(genuine))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('becomes the receipt with its number; the page and the API give the same bytes, kept once', async () => {
    const { representative, manager } = request.people;
    await request.withProvider();
    await request.sign(representative);
    const [one, two] = [await fetched(), await fetched(representative.email)];
    expect(one.bytes.equals(two.bytes)).toBe(true);
    const { text, info } = await readPdf(one.bytes);
    expect(info.title).toBe('Kvittering for henvendelse');
    expect(text).toMatch(/Nr\. 1.*Joblife.*Sendt.*begge sider har skrevet under på den samme/s);
    expect([await onPage(await hashOf()), await onPage(sha256(one.bytes))]).toEqual(['Ægte', 'Ægte']);
    const rows = await place.portal
      .get(Database)
      .query<{ sha256: string }>('SELECT sha256 FROM request_paper WHERE request_id = $1', [request.caseId]);
    expect(rows.map((row) => row.sha256).sort()).toEqual([...new Set(rows.map((row) => row.sha256))].sort());
    expect(rows.map((row) => row.sha256)).toContain(sha256(one.bytes));
    const mette = await place.portal.signIn(manager.email);
    const receipt = await mette.get(`/sager/${request.caseId}/kvittering`);
    const link = receipt.links().find(({ text: label }) => label === 'Hent som PDF');
    const answer = await mette.get(link?.href ?? '');
    expect([answer.status, answer.header('content-type')]).toEqual([200, 'application/pdf']);
  });

  it('proves its place in the queue to whoever runs the program, with Node alone', async () => {
    const { representative, manager } = request.people;
    const mette = await place.portal.signIn(manager.email);
    const receipt = () => mette.get(`/sager/${request.caseId}/kvittering`);
    const proofPath = `/sager/${request.caseId}/kvittering/bevis.json`;
    expect((await receipt()).text()).toContain('Kommer natten efter');
    expect((await mette.get(proofPath)).status).toBe(404);
    const still = { keepRunning: false, drainJobs: false };
    await place.portal.get(ClockMover).moveTo(new Date('2026-11-21T08:00:00Z'), still);
    const link = (await receipt()).links().find(({ text: label }) => label === 'Hent beviset som fil');
    expect(link?.href).toBe(proofPath);
    const proof = (await mette.get(proofPath)).html;
    const api = await place.portal.api(representative.email);
    expect(JSON.parse(proof)).toEqual((await api.get(`/requests/${request.caseId}/queue-proof`)).body);

    // What a stranger takes from the public pages: the day's code and the program.
    const stranger = place.portal.browser();
    const days = await stranger.get('/dagskoder');
    const [day] = (await (await place.portal.api()).get('/queue-roots')).body['items'] as { root: string }[];
    expect(days.text().replace(/\s/g, '')).toContain(day?.root);
    expect((await stranger.get('/dagskoder/alle.csv')).html).toContain(day?.root);
    const folder = await mkdtemp(join(tmpdir(), 'samraad-bevis-'));
    const keep = async (name: string, content: string) => {
      await writeFile(join(folder, name), content);
      return name;
    };
    const script = await keep(
      'verify-receipt.mjs',
      (await stranger.get('/dagskoder/verify-receipt.mjs')).html,
    );
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8', env: {} });
    const { body } = await api.get(`/requests/${request.caseId}/signed-text`);
    await keep('bevis.json', proof);
    await keep('tekst.txt', String(body['body']));
    await keep('anden.txt', `${String(body['body'])} `);
    await keep('rettet.json', proof.replace('\\"number\\":1', '\\"number\\":2'));
    const root = day?.root ?? '';
    expect(run('bevis.json', root)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^Ægte: nummer 1 i /),
    });
    expect(run('bevis.json', ...(root.match(/.{8}/g) ?? []), 'tekst.txt').stdout).toContain('Teksten er den');
    const statuses = [
      ['rettet.json', root],
      ['bevis.json', 'f'.repeat(64)],
      ['bevis.json', root, 'anden.txt'],
      ['tekst.txt', root],
      ['bevis.json'],
    ].map((args) => run(...args).status);
    expect(statuses).toEqual([1, 1, 1, 2, 2]);
    await rm(folder, { recursive: true });
  });

  it('is fetched by those who read the request whole', async () => {
    const stranger = await place.portal.person({ roles: [{ role: 'central_unions' }] });
    expect((await fetched(stranger.email)).status).toBe(403);
    expect((await (await place.portal.api()).get(`/requests/${request.caseId}/receipt`)).status).toBe(401);
  });
});
