import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eicar, exampleFiles, ToldClamd } from '@samraad/files/testing';
import { JobQueue } from '@samraad/platform';
import type { RequestBuilder } from '@samraad/requests/testing';
import type { Page } from '../../support/page';
import { createDialoguePortal, type DialoguePortal } from './dialogue-portal';

const { pdf, text, docx, exe, bomb } = exampleFiles;
const megabytes = (count: number) => Buffer.alloc(count * 1024 * 1024, 1);

describe('files with messages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samraad-e2e-files-'));
  let clamd: ToldClamd;
  let stand: DialoguePortal;
  let request: RequestBuilder;
  const thread = () => `/sager/${request.caseId}/beskeder`;
  const signIn = (who: { email: string }) => stand.portal.signIn(who.email);
  const seenBy = async (who: { email: string }) => (await signIn(who)).get(thread());
  const scanAll = () => stand.portal.get(JobQueue).drain();
  const fileLinks = (page: Page) => page.links().filter(({ href }) => href.includes('/filer/'));

  beforeAll(async () => {
    clamd = await ToldClamd.listening();
    stand = await createDialoguePortal({ SAMRAAD_FILES_DIR: folder, CLAMD_URL: clamd.url });
  });
  beforeEach(async () => {
    request = await stand.sent();
  });
  afterAll(async () => {
    await stand.portal.close();
    await clamd.close();
    rmSync(folder, { recursive: true });
  });

  it('go from one side to the other, who fetches them once they are looked through', async () => {
    const { coordinator, manager, representative } = request.people;
    const form = await seenBy(coordinator);
    const sent = await form.upload(
      'files',
      [
        { name: 'Program æøå.pdf', bytes: pdf },
        { name: 'plan.docx', bytes: docx },
      ],
      { body: 'Her er programmet.' },
    );
    expect([sent.status, sent.location]).toEqual([303, thread()]);
    const before = await seenBy(manager);
    expect(before.text()).toContain('Program æøå.pdf PDF · 1 kB · bliver undersøgt for virus');
    expect(fileLinks(before)).toEqual([]);
    const own = fileLinks(await seenBy(coordinator));
    expect(own.map((link) => link.text)).toEqual(['Program æøå.pdf', 'plan.docx']);
    const address = own[0]?.href ?? '';
    const early = await (await signIn(manager)).get(address);
    expect([early.header('content-disposition'), early.text()]).toEqual([
      '',
      expect.stringContaining('bliver undersøgt for virus'),
    ]);
    await scanAll();
    const after = await seenBy(representative);
    expect(after.text()).toContain('PDF · 1 kB · scannet for virus');
    const file = await (await signIn(representative)).get(address);
    expect(file.status).toBe(200);
    expect(
      ['content-type', 'content-length', 'x-content-type-options', 'content-security-policy'].map((name) =>
        file.header(name),
      ),
    ).toEqual(['application/pdf', String(pdf.length), 'nosniff', `default-src 'none'; sandbox`]);
    expect(file.header('content-disposition')).toBe(
      `attachment; filename="Program ???.pdf"; filename*=UTF-8''Program%20%C3%A6%C3%B8%C3%A5.pdf`,
    );
    expect(file.header('cache-control')).toContain('no-store');
    expect((await (await signIn(stand.stranger)).get(address)).status).toBe(404);
    expect((await stand.portal.browser().get(address)).status).toBe(303);
    const elsewhere = await stand.sent();
    const crossed = address.replace(request.caseId, elsewhere.caseId);
    expect((await (await signIn(elsewhere.people.manager)).get(crossed)).status).toBe(404);
  });

  it('that may not be attached are told one by one, and what was typed and the others are kept', async () => {
    const { manager, representative } = request.people;
    const form = await seenBy(manager);
    const sent = await form.upload(
      'files',
      [
        { name: 'stor.pdf', bytes: megabytes(25) },
        { name: 'faktura.pdf', bytes: exe },
        { name: 'bombe.docx', bytes: bomb() },
        { name: 'noter.txt', bytes: text },
        { name: 'side.html', bytes: Buffer.from('<script>alert(1)</script>') },
      ],
      { body: 'Se de fem filer.' },
    );
    expect(sent.status).toBe(400);
    const kinds = /^»(faktura\.pdf|bombe\.docx|side\.html)«: Filen kan ikke vedhæftes\. Det kan PDF/;
    const [large, ...others] = sent.errorSummary();
    expect(large).toBe('»stor.pdf«: Filen er for stor. En fil må højst fylde 10 MB.');
    expect(others.map((line) => kinds.exec(line)?.[1])).toEqual(['faktura.pdf', 'bombe.docx', 'side.html']);
    expect(sent.$('textarea[name=body]').text()).toBe('Se de fem filer.');
    expect(sent.text()).toContain('noter.txt');
    // Nobody else sees a thing; the author finds it again, and sends it with the file that was kept.
    expect((await seenBy(representative)).text()).toContain('Ingen har skrevet endnu');
    const again = await seenBy(manager);
    expect(again.text()).toContain('Kladde, som kun du kan se');
    expect(again.$('textarea[name=body]').text()).toBe('Se de fem filer.');
    await again.submit({ body: 'Se noterne.' });
    const got = await seenBy(representative);
    expect(got.text()).toContain('Se noterne.');
    expect(got.text()).toContain('noter.txt Tekst · 1 kB');
    expect((await seenBy(manager)).$('textarea[name=body]').text()).toBe('');
  });

  it('are kept in a draft that says it is one, though nothing is written yet', async () => {
    const { manager } = request.people;
    const form = await seenBy(manager);
    const kept = await form.upload('files', { name: '../../x\u202efdp.txt', bytes: text }, { act: 'keep' });
    expect(kept.location).toBe(thread());
    const shown = await kept.follow();
    expect(shown.text()).toContain('xfdp.txt');
    const empty = await shown.submit({ body: ' ' });
    expect([empty.status, empty.errorSummary()]).toEqual([400, ['Udfyld feltet »Din besked«.']]);
    const without = { kept: [], act: 'keep' };
    expect((await (await shown.submit(without)).follow()).text()).not.toContain('xfdp.txt');
  });

  it('with a virus can be fetched by nobody, and both sides are told', async () => {
    const { coordinator, manager } = request.people;
    await (await seenBy(coordinator)).upload('files', { name: 'regning.txt', bytes: eicar }, { body: 'Se' });
    const [link] = fileLinks(await seenBy(coordinator));
    await scanAll();
    for (const who of [coordinator, manager]) {
      const page = await seenBy(who);
      expect(page.text()).toContain('regning.txt Tekst · 1 kB · trukket tilbage: der er virus i filen');
      expect(fileLinks(page)).toEqual([]);
      const refused = await (await signIn(who)).get(link?.href ?? '');
      expect([refused.header('content-disposition'), refused.text()]).toEqual([
        '',
        expect.stringContaining('Filen er trukket tilbage'),
      ]);
    }
  });

  it('are sent once, however often the button is pressed', async () => {
    const form = await seenBy(request.people.manager);
    const send = () => form.upload('files', { name: 'noter.txt', bytes: text }, { body: 'Kun én gang.' });
    await Promise.all([send(), send()]);
    const page = await seenBy(request.people.manager);
    expect([page.$('.message'), page.$('.message-file')].map((found) => found.length)).toEqual([1, 1]);
    expect(page.text()).not.toContain('Filer, der sendes med');
  });

  it('are not an administrator’s who sees the pages as somebody, nor are they read for them', async () => {
    const { coordinator, manager } = request.people;
    await (await seenBy(coordinator)).upload('files', { name: 'noter.txt', bytes: text }, { body: 'Se' });
    await scanAll();
    const administrator = await stand.portal.person({ roles: [{ role: 'administrator' }] });
    const browser = await signIn(administrator);
    const form = await browser.get(`/administration/personer/${manager.personId}/se-som`);
    await form.submit({ reason: 'Hun kan ikke finde sin sag.' });
    const page = await browser.get(thread());
    expect(page.text()).toContain('Skjult: privat tekst');
    expect(page.text()).not.toContain('noter.txt');
    const file = await browser.get(fileLinks(page)[0]?.href ?? '');
    expect([file.status, file.header('content-disposition')]).toEqual([403, '']);
    expect((await (await signIn(manager)).get(`/sager/${request.caseId}`)).text()).toContain(
      'Beskeder (1 ny)',
    );
  });

  it('go over the API: added, named in a message, listed, and fetched', async () => {
    const { manager, coordinator } = request.people;
    const api = await stand.portal.api(manager.email);
    const at = `/requests/${request.caseId}`;
    const add = (name: string, bytes: Uint8Array) =>
      api.post(`${at}/attachments`, { name, content: Buffer.from(bytes).toString('base64') });
    const refused = await add('faktura.pdf', exe);
    expect([refused.status, refused.body.code]).toEqual([422, 'files.kind-refused']);
    expect((await add('stor.pdf', megabytes(11))).body.code).toBe('files.too-large');
    const added = await add('noter.txt', text);
    expect(added.status).toBe(201);
    const { id } = added.body as { id: string };
    const provider = await stand.portal.api(coordinator.email);
    const file = `${at}/attachments/${id}`;
    expect((await provider.get(file)).status).toBe(404);
    expect((await api.post(`${at}/messages`, { body: 'Noterne', attachments: [id] })).status).toBe(201);
    expect((await provider.get(`${file}/content`)).status).toBe(409);
    await scanAll();
    const listed = await provider.get(`${at}/attachments`);
    expect(listed.body).toMatchObject({
      total: 1,
      items: [{ id, name: 'noter.txt', mediaType: 'text/plain', bytes: text.length, scan: 'clean' }],
    });
    const messages = await provider.get(`${at}/messages`);
    expect(messages.body).toMatchObject({ items: [{ attachments: [{ id, scan: 'clean' }] }] });
    const content = await provider.get(`${file}/content`);
    expect([content.status, content.headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
    expect((await (await stand.portal.api(stand.stranger.email)).get(file)).status).toBe(404);
  });
});
