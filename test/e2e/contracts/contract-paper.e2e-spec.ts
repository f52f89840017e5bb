import { createHash } from 'node:crypto';
import type { ContractBuilder } from '@samraad/contracts/testing';
import { Database, largestFileBytes } from '@samraad/platform';
import type { Browser } from '../../support/browser';
import { readPdf } from '../../support/read-pdf';
import { contractPlace, type ContractPlace, written } from './contract-place';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Who is missing is told as a list. */
const list = ['L', 'LI', 'Lbl', 'LBody'];

describe('a contract as a paper', () => {
  let place: ContractPlace;
  let contract: ContractBuilder;
  let hash: string;
  let id: string;
  let stranger: Browser;

  beforeAll(async () => {
    place = await contractPlace();
    contract = await place.inDialogue();
    ({ hash } = await contract.sent(written()));
    await contract.sign('manager', hash);
    id = (await contract.view())?.id ?? '';
    stranger = place.portal.browser();
  });
  afterAll(() => place.portal.close());

  const fetched = async (who: 'manager' | 'coordinator', query = '') => {
    const api = await place.portal.api(contract.request.people[who].email);
    const { status, headers, body } = await api.get(`/contracts/${id}/pdf${query}`);
    return { status, headers, bytes: body as unknown as Buffer };
  };
  /** What the page answers a stranger: the heading of its notice, and the whole of what is said. */
  const asked = async (code: string, file?: Buffer) => {
    const { _csrf = '' } = (await stranger.get('/kontrol')).formFields('/kontrol');
    const page = file
      ? await stranger.postFiles('/kontrol', { _csrf, code }, { file: { name: 'kontrakt.pdf', bytes: file } })
      : await stranger.post('/kontrol', { _csrf, code });
    return {
      status: page.status,
      heading: page.$('[role=status] .alert-heading').text().trim(),
      text: page.text(),
    };
  };

  it('says in its order what was agreed, its version and hash, and who signed as what', async () => {
    const { status, headers, bytes } = await fetched('coordinator');
    expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(headers['content-disposition']).toMatch(/^attachment; filename=kontrakt-SR-.*-udgave-1\.pdf$/);
    const { text, info, tags } = await readPdf(bytes);
    expect(info).toMatchObject({
      language: 'da-DK',
      marked: true,
      title: 'Kontrakt, udgave 1',
    });
    expect(text).toMatch(
      /§ 1\. Ønsker.*§ 2\. Opgaven.*Et formøde.*§ 3\. Pris.*45\.000.kr\..*§ 4\. Plan.*Seminar.*§ 5\..*Underskrifter.*Kontrolnummer/s,
    );
    const signed = text.slice(text.indexOf('Underskrifter'));
    expect(
      [/Joblife\s+Karin Dal\s+Koordinator/, /Ledelsessiden\s+\S/].map((row) => row.test(signed)),
    ).toEqual([true, true]);
    expect(text).toMatch(/Endnu ikke skrevet under af alle.*Medarbejdersiden/s);
    expect(text).not.toContain('alle har skrevet under');
    expect(text.replace(/\s/g, '')).toContain(hash);
    expect(new Set(tags)).toEqual(new Set([...list, 'Document', 'H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD']));
  });

  it('is the same bytes for whoever fetches it, page or API, until somebody signs', async () => {
    const [one, two] = [await fetched('manager'), await fetched('coordinator', '?no=1')];
    expect(one.bytes.equals(two.bytes)).toBe(true);
    const [row] = await place.portal
      .get(Database)
      .query<{ count: string }>('SELECT count(*) FROM contract_paper WHERE contract_id = $1', [id]);
    expect(row?.count).toBe('1');
  });

  it('is genuine by its number, its hash and its file, to anybody, who learns nothing else', async () => {
    const { bytes } = await fetched('manager');
    const number = hash.slice(0, 16).match(/.{4}/g)?.join('-') ?? '';
    const answers = [
      await asked(number),
      await asked(hash.toUpperCase()),
      await asked(sha256(bytes)),
      await asked('', bytes),
    ];
    expect(answers.map(({ status, heading }) => [status, heading])).toEqual(
      Array(4).fill([200, 'Ægte, men ikke skrevet under af alle']),
    );
    expect(answers.map(({ text }) => text).join(' ')).not.toMatch(/Joblife|SR-|Ro på|Karin|Akut/);
    const api = await place.portal.api();
    expect((await api.post('/checks', { code: number })).body).toEqual({ genuine: true });
  });

  it('is not genuine when a byte of it is another, when nobody signed it, or when the number is of the case', async () => {
    const { bytes } = await fetched('manager');
    const other = Buffer.from(bytes);
    other[other.length - 8] = (other[other.length - 8] ?? 0) ^ 1;
    const wrong = [await asked('', other), await asked(sha256(other)), await asked('f'.repeat(16))];
    expect(wrong.map(({ status, heading }) => [status, heading])).toEqual(
      Array(3).fill([200, 'Ikke fundet']),
    );
    // What only waits for room is frozen, and nobody's yet.
    const waits = await place.inDialogue('ruc');
    await (await place.inDialogue('ruc')).sent(written('6000000'));
    const frozen = await waits.sent(written('8000000'));
    expect(frozen.state).toBe('waiting');
    expect((await asked(frozen.hash)).heading).toBe('Ikke fundet');
    for (const code of ['SR-7KQ4-M2', '', hash.slice(0, 15), '%'.repeat(16)]) {
      const { status, text } = await asked(code);
      expect([code, status, text.includes('Noget mangler at blive rettet')]).toEqual([code, 400, true]);
    }
  });

  it('takes no file of a stranger larger than any of ours could be', async () => {
    expect((await asked('', Buffer.alloc(1024 * 1024, 1))).heading).toBe('Ikke fundet');
    expect((await asked('', Buffer.alloc(largestFileBytes + 2, 1))).status).toBe(413);
  });

  it('is fetched by those who read the contract whole, and only a version that was sent', async () => {
    const path = `/contracts/${id}/pdf`;
    const status = async (email?: string, query = '') =>
      (await (await place.portal.api(email)).get(`${path}${query}`)).status;
    const { manager } = contract.request.people;
    expect(await status(place.central.email)).toBe(403);
    expect(await status(place.stranger.email)).toBe(404);
    expect(await status()).toBe(401);
    expect([await status(manager.email, '?no=2'), await status(manager.email, '?no=0')]).toEqual([404, 400]);
    const mette = await place.portal.signIn(manager.email);
    const page = await mette.get(`/sager/${contract.caseId}/kontrakt`);
    expect(page.links().map(({ text }) => text)).toContain('Hent den seneste udgave som PDF');
    expect((await mette.get(`/sager/${contract.caseId}/kontrakt/pdf?udgave=7`)).status).toBe(404);
  });
});
