import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileIntake, FileStorage, type StoredFile } from '@samraad/files';
import { eicar, exampleFiles, ToldClamd } from '@samraad/files/testing';
import { JobQueue, orRefuse } from '@samraad/platform';
import type { RequestBuilder } from '@samraad/requests/testing';
import { AttachmentsQuery } from '../read/attachments.query';
import { MessagesQuery } from '../read/messages.query';
import { DialogueStand, refused } from '../testing/dialogue-stand';
import { AddAttachment } from './add-attachment';
import { DeclineRequest } from './decline-request';
import { KeepMessageDraft, type KeepMessageDraftCommand } from './keep-message-draft';
import { ScanFiles } from './scan-files';
import { SendMessage, type SendMessageCommand } from './send-message';
import { SweepFiles } from './sweep-files';

type Who = 'manager' | 'representative' | 'coordinator';

describe('files with messages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samraad-message-files-'));
  let clamd: ToldClamd;
  let stand: DialogueStand;
  let request: RequestBuilder;

  const stored = async (name = 'referat.pdf', bytes: Buffer = exampleFiles.pdf): Promise<StoredFile> =>
    orRefuse(await stand.app.get(FileIntake).take({ name, bytes }));
  const send = (who: Who, more: Partial<SendMessageCommand> = {}) =>
    request.run(request.people[who], (tx) =>
      stand.app.get(SendMessage).execute(tx, { caseId: request.caseId, body: 'Se her', ...more }),
    );
  const keep = (who: Who, more: Partial<KeepMessageDraftCommand> = {}) =>
    request.run(request.people[who], (tx) =>
      stand.app.get(KeepMessageDraft).execute(tx, { caseId: request.caseId, body: '', ...more }),
    );
  const add = (who: Who, file: StoredFile) =>
    request.run(request.people[who], (tx) =>
      stand.app.get(AddAttachment).execute(tx, { caseId: request.caseId, file }),
    );
  const asked = (who: Who, providerId: string | null = null) => ({
    caseId: request.caseId,
    providerId,
    personId: request.people[who].personId,
  });
  const seen = async (who: Who, providerId: string | null = null) => {
    const page = await stand.app
      .get(AttachmentsQuery)
      .page(stand.db, asked(who, providerId), { limit: 50, offset: 0 });
    return page.items.map(({ name, scan, messageId }) => [name, scan, messageId !== null]);
  };
  const draft = (who: Who) =>
    stand.app.get(AttachmentsQuery).draft(stand.db, { ...asked(who), providerId: request.people.providerId });
  const isThere = async ({ id }: { id: string }) => {
    const content = await stand.app.get(FileStorage).read(id);
    content?.destroy();
    return content !== null;
  };
  const tryAgain = () =>
    request.run(request.people.manager, (tx) =>
      tx.query(`UPDATE message_attachment SET scan_next_at = clock_timestamp() WHERE scan = 'waiting'`),
    );

  beforeEach(async () => {
    clamd = await ToldClamd.listening();
    const env = { SAMRAAD_FILES_DIR: folder, CLAMD_URL: clamd.url, SAMRAAD_FILES_PER_MESSAGE: '3' };
    stand = await DialogueStand.createWith(env, '2026-11-20T13:10:00Z');
    request = await stand.sent();
  });
  afterEach(async () => {
    await stand.app.close();
    await clamd.close();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are sent with them, looked through in the background, and read by whoever reads the message', async () => {
    const files = [await stored('referat.pdf'), await stored('noter.txt', exampleFiles.text)];
    await send('coordinator', { files });
    expect(await seen('manager')).toEqual([
      ['referat.pdf', 'waiting', true],
      ['noter.txt', 'waiting', true],
    ]);
    await stand.app.get(JobQueue).drain();
    const [message] = await stand.app.get(MessagesQuery).ofCase(stand.db, request.caseId, null);
    expect(message?.attachments.map(({ name, scan, bytes }) => [name, scan, bytes])).toEqual([
      ['referat.pdf', 'clean', exampleFiles.pdf.length],
      ['noter.txt', 'clean', exampleFiles.text.length],
    ]);
    expect(clamd.read).toEqual([exampleFiles.pdf.length, exampleFiles.text.length]);
    expect(await seen('manager', stand.seeds.provider('nfa'))).toEqual([]);
  });

  it('with a virus are withdrawn: the row tells, the bytes are gone, and it stands in the course of the case', async () => {
    const bad = await stored('regning.txt', eicar);
    await send('coordinator', { files: [bad] });
    await stand.app.get(ScanFiles).sweep();
    expect(await seen('manager')).toEqual([['regning.txt', 'infected', true]]);
    expect(await isThere(bad)).toBe(false);
    expect(await stand.actions(request.caseId)).toContain('dialogue.file-withdrawn');
  });

  it('are not sent once a virus is found in them', async () => {
    const { attachmentId } = await add('manager', await stored('regning.txt', eicar));
    await stand.app.get(ScanFiles).sweep();
    await expect(send('manager', { attachments: [attachmentId] })).rejects.toMatchObject(
      refused('dialogue.attachment-infected', 422),
    );
  });

  it('are tried again when the scanner is away, and in the end are left as not scanned', async () => {
    clamd.mood = 'closes';
    await send('coordinator', { files: [await stored()] });
    for (let tries = 1; tries <= 5; tries += 1) {
      expect(await seen('manager')).toEqual([['referat.pdf', 'waiting', true]]);
      await stand.app.get(ScanFiles).sweep();
      // Not before its time.
      await stand.app.get(ScanFiles).sweep();
      await tryAgain();
    }
    expect(await seen('manager')).toEqual([['referat.pdf', 'not-scanned', true]]);
  });

  it('are answered by the scanner once it is back', async () => {
    clamd.mood = 'closes';
    await send('coordinator', { files: [await stored()] });
    await stand.app.get(ScanFiles).sweep();
    clamd.mood = 'looks';
    await tryAgain();
    await stand.app.get(ScanFiles).sweep();
    expect(await seen('manager')).toEqual([['referat.pdf', 'clean', true]]);
  });

  it('and words that are only kept are their author’s alone, until the message is sent', async () => {
    const answer = { obstacles: [{ field: 'files', message: 'For stor' }] };
    expect(await keep('manager', { body: 'Kære alle', files: [await stored()], ...answer })).toEqual(answer);
    expect(await draft('manager')).toMatchObject({ body: 'Kære alle', files: [{ name: 'referat.pdf' }] });
    expect(await draft('representative')).toEqual({ body: '', files: [] });
    expect([await seen('manager'), await seen('representative')]).toEqual([
      [['referat.pdf', 'waiting', false]],
      [],
    ]);
    const ids = (await draft('manager')).files.map(({ id }) => id);
    await send('manager', { attachments: ids, files: [await stored('mere.pdf')], dropOthers: true });
    expect(await draft('manager')).toEqual({ body: '', files: [] });
    expect((await seen('representative')).map(([name]) => name)).toEqual(['referat.pdf', 'mere.pdf']);
  });

  it('that are not kept in the form are taken away, and an emptied draft with them', async () => {
    await keep('manager', { body: 'Kære alle', files: [await stored('a.pdf'), await stored('b.pdf')] });
    const [first] = (await draft('manager')).files;
    await keep('manager', { body: ' ', attachments: [first?.id ?? ''], dropOthers: true });
    expect(await draft('manager')).toMatchObject({ body: '', files: [{ name: 'a.pdf' }] });
  });

  it('are no more than a message may have, and nobody else’s', async () => {
    const { attachmentId } = await add('manager', await stored());
    await expect(send('representative', { attachments: [attachmentId] })).rejects.toMatchObject(
      refused('dialogue.attachment-gone', 422),
    );
    await add('manager', await stored());
    await add('manager', await stored());
    await expect(add('manager', await stored())).rejects.toMatchObject(refused('files.too-many', 422));
    await send('manager', { attachments: [attachmentId] });
    await expect(send('manager', { attachments: [attachmentId] })).rejects.toMatchObject(
      refused('dialogue.attachment-gone', 422),
    );
  });

  it('are not the next provider’s to read', async () => {
    await send('coordinator', { files: [await stored()] });
    await request.run(request.people.coordinator, (tx) =>
      stand.app
        .get(DeclineRequest)
        .execute(tx, { caseId: request.caseId, reasonCode: 'no-capacity', reason: 'Vi kan ikke nå det.' }),
    );
    expect(await seen('coordinator', stand.seeds.provider('nfa'))).toEqual([]);
    expect(await seen('manager')).toHaveLength(1);
  });

  it('without a row are swept away an hour later, and those never sent after their days', async () => {
    const sent = await stored();
    const lost = await stored('tabt.pdf');
    await send('coordinator', { files: [sent] });
    const { attachmentId } = await add('manager', await stored('glemt.pdf'));
    const later = Date.now() + 61 * 60_000;
    await stand.app.get(SweepFiles).sweep(Date.now());
    expect([await isThere(lost), await isThere(sent)]).toEqual([true, true]);
    await stand.app.get(SweepFiles).sweep(later);
    expect([await isThere(lost), await isThere(sent), await isThere({ id: attachmentId })]).toEqual([
      false,
      true,
      true,
    ]);
    await stand.app.setTime('2026-12-21T13:10:00Z');
    await stand.app.get(SweepFiles).sweep(later);
    expect([await isThere({ id: attachmentId }), await isThere(sent)]).toEqual([false, true]);
    expect(await seen('manager')).toEqual([['referat.pdf', 'waiting', true]]);
  });
});
