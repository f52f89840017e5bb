import { createHash } from 'node:crypto';
import { Database } from '@samraad/platform';
import { RequestBuilder } from '@samraad/requests/testing';
import { readPdf } from '../../support/read-pdf';
import { requestPlace, type RequestPlace } from './request-place';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

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
  const genuine = async (hash: string) =>
    (await (await place.portal.api()).get(`/receipts/check?hash=${hash}`)).body['genuine'];

  it('is a draft until somebody has signed: it says so, and is nobody’s to check', async () => {
    const { status, headers, bytes } = await fetched();
    expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(headers['content-disposition']).toMatch(/^attachment; filename=kladde-SR-.*\.pdf$/);
    const { text, info } = await readPdf(bytes);
    expect(info).toMatchObject({ language: 'da-DK', marked: true, title: 'Henvendelse' });
    expect(text).toContain('Ingen har skrevet under');
    expect(text).toMatch(/Intet endnu.*Venter på underskrifter/s);
    expect(text).not.toContain('Kontrolnummer');
    expect(await genuine(sha256(bytes))).toBe(false);
  });

  it('is marked with who has signed, and is genuine by its number, its hash and its file', async () => {
    await request.sign(request.people.manager);
    const { bytes } = await fetched();
    const { text, tags } = await readPdf(bytes);
    const { body } = await (
      await place.portal.api(request.people.manager.email)
    ).get(`/requests/${request.caseId}/signed-text`);
    const hash = String(body['hash']);
    expect(text.replace(/\s/g, '')).toContain(hash);
    expect(text.slice(text.indexOf('Underskrifter'))).toMatch(/Ledelse\s+Mette Holm/);
    expect(new Set(tags)).toEqual(new Set(['Document', 'H1', 'H2', 'H3', 'P', 'Table', 'TR', 'TH', 'TD']));
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
    expect(text).toMatch(/Nr\. 1.*Joblife.*Sendt/s);
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

  it('is fetched by those who read the request whole', async () => {
    const stranger = await place.portal.person({ roles: [{ role: 'central_unions' }] });
    expect((await fetched(stranger.email)).status).toBe(403);
    expect((await (await place.portal.api()).get(`/requests/${request.caseId}/receipt`)).status).toBe(401);
  });
});
