import { createHash } from 'node:crypto';
import express, { type Request, type Response } from 'express';
import { largestFileBytes, Refused } from '@samraad/platform';
import request from 'supertest';
import { declareTaking } from '../web/shell/page/taking';
import type { PortalRequest } from '../web/shell/portal-request';
import { bodyParsers } from './body-parsers';
import { cleanBody } from './clean-input';
import { onePaper, severalFiles, UploadedFile, uploadLimit } from './form-with-files';

declareTaking('mails');
declareTaking('case.messages', severalFiles);
declareTaking('check-paper', onePaper);

/** An app that answers what its handlers would be given; `signedIn` as the session before them would say. */
function appFor(signedIn: boolean) {
  const app = express();
  app.use((req: Request, _res, next) => {
    (req as PortalRequest).viewer = signedIn ? ({} as PortalRequest['viewer']) : null;
    next();
  });
  app.use(bodyParsers, cleanBody);
  app.post('/{*any}', (req: Request, res: Response) => {
    const body = req.body as Record<string, unknown>;
    const file = body['file'];
    res.json({
      ...body,
      file: file instanceof UploadedFile ? [...file.bytes] : (file ?? null),
      files: [body['files'] ?? []]
        .flat()
        .map((one) => one instanceof UploadedFile && [one.name, one.bytes.length, one.cut]),
      kept: JSON.stringify(file),
      ...(file instanceof UploadedFile && { sha256: file.sha256, size: file.size }),
    });
  });
  app.use((error: unknown, _req: Request, res: Response, _next: unknown) => {
    const status =
      error instanceof Refused ? error.refusal.status : Number((error as { status?: number }).status ?? 400);
    res.status(status).json({});
  });
  return app;
}
const send = (path: string, signedIn = true) => request(appFor(signedIn)).post(path);

describe('a form with a file', () => {
  it('is read where one is asked for: its texts as any form, its file as bytes', async () => {
    const { body } = await send('/mails')
      .field('_csrf', 'x')
      .field('mark', 'a\r\nb')
      .field('roles', 'one')
      .field('roles', 'two')
      .attach('file', Buffer.from([0xe5, 0, 0x0a]), { filename: 'å.csv', contentType: 'text/csv' });
    expect(body).toMatchObject({ _csrf: 'x', mark: 'a\nb', roles: ['one', 'two'], file: [0xe5, 0, 0x0a] });
    // What makes a second sending the same is a digest, not the bytes.
    expect(body['kept']).toMatch(/^\{"name":"å.csv","digest":"[0-9a-f]{64}"\}$/);
  });

  it('is 415 elsewhere, from a stranger, and in the API', async () => {
    for (const [path, signedIn] of [
      ['/mails/1', true],
      ['/mails', false],
      ['/api/v1/people/imports', true],
    ] as const) {
      const { status } = await send(path, signedIn).field('a', 'b');
      expect([path, status]).toEqual([path, 415]);
    }
  });

  it('is 413 when it is too large, and 400 when it is broken', async () => {
    const large = await send('/mails').attach('file', Buffer.alloc(uploadLimit + 1), 'x.csv');
    expect(large.status).toBe(413);
    const broken = await send('/mails')
      .set('Content-Type', 'multipart/form-data; boundary=x')
      .send('--y\r\n\r\n');
    expect(broken.status).toBe(400);
    expect((await send('/mails').type('form').send({ a: 'b' })).body).toMatchObject({ a: 'b', file: null });
  });

  it('with several keeps what was typed, whatever a file among them is', async () => {
    const { status, body } = await send('/sager/1/beskeder')
      .field('body', 'Se de to filer')
      .attach('files', Buffer.alloc(25 * 1024 * 1024 + 1), '../stor.pdf')
      .attach('files', Buffer.from('Hej'), 'åben.txt');
    expect([status, body.body, body.files]).toEqual([
      200,
      'Se de to filer',
      [
        ['stor.pdf', 0, true],
        ['åben.txt', 3, false],
      ],
    ]);
    const none = await send('/sager/1/beskeder').field('body', 'Hej').attach('files', Buffer.alloc(0), '');
    expect([none.body.body, none.body.files]).toEqual(['Hej', []]);
  });

  it('to be checked is reckoned as it comes, of anybody, as large as any that is signed, and none of it is kept', async () => {
    const bytes = Buffer.alloc(largestFileBytes, 'a contract');
    const check = (content: Buffer) => send('/kontrol', false).attach('file', content, 'kontrakt.pdf');
    const { status, body } = await check(bytes);
    expect([status, body.file, body.size]).toEqual([200, [], largestFileBytes]);
    expect(body['sha256']).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect((await check(Buffer.concat([bytes, Buffer.from('x')]))).status).toBe(413);
  });

  it('with too many files, or too long a text, is 413', async () => {
    const many = send('/sager/1/beskeder');
    for (let count = 0; count <= severalFiles.files; count += 1)
      void many.attach('files', Buffer.from('x'), 'x.txt');
    expect((await many).status).toBe(413);
    expect((await send('/sager/1/beskeder').field('body', 'x'.repeat(300_000))).status).toBe(413);
  });

  it('of the API is a text in its JSON, of up to the same size, where a table is taken in', async () => {
    const csv = 'x'.repeat(300_000);
    expect((await send('/api/v1/people/imports').send({ csv })).status).toBe(200);
    expect((await send('/api/v1/people/imports', false).send({ csv })).status).toBe(413);
    expect((await send('/api/v1/people').send({ csv })).status).toBe(413);
  });
});
