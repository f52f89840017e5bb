import { connect } from 'node:net';
import { createPortalApp, type PortalApp } from '../../support/portal-app';
import type { Browser } from '../../support/browser';
import { seedScheme } from '@samraad/scheme/testing';
import { anyUnit, SampleModule } from './support/sample.module';

const caseId = 'aaaaaaaa-6e0d-4e57-8c57-2d8e4b8a1c11';
const edit = `/proeve/${caseId}/ret`;
const unharmed = /at .*\.[tj]s:\d+|node_modules|Error:|SELECT|secret of the database/;

describe('bad input on pages', () => {
  let portal: PortalApp;
  let leader: Browser;
  let token: string;
  const fields = (more: object) => ({
    _csrf: token,
    title: 'Travlhed',
    story: 'Vi har travlt',
    version: '7',
    ...more,
  });

  beforeAll(async () => {
    portal = await createPortalApp({}, [SampleModule]);
    const unitId = (await seedScheme(portal)).unit(anyUnit);
    await portal.person({ email: 'leder@region.example', roles: [{ role: 'manager', unitId }] });
    leader = await portal.signIn('leder@region.example');
    const page = await leader.get('/min-side');
    token = String(page.formFields()['_csrf']);
  });
  afterAll(() => portal.close());

  it('keeps what was typed when somebody changed the same meanwhile', async () => {
    const page = await leader.post(edit, fields({ version: '3', story: 'En lang historie\nmed to linjer' }));
    expect(page.status).toBe(409);
    expect(page.heading()).toBe('Noget er ændret imens');
    expect(
      page
        .$('.typed div')
        .toArray()
        .map((one) => page.$(one).text()),
    ).toEqual(['TitelTravlhed', 'Hvad er der sketEn lang historie\nmed to linjer']);
    expect(page.links()).toContainEqual({ text: 'Åbn siden igen', href: `/proeve/${caseId}` });
  });

  it('answers a refusal with its words, a way back and what was typed', async () => {
    const page = await leader.post(edit, fields({ title: 'afslag' }));
    expect(page.status).toBe(422);
    expect(page.text()).toContain('Ret felterne og send igen');
    expect(page.text()).toContain('Vi har travlt');
    expect(page.links()).toContainEqual({ text: 'Tilbage', href: `/proeve/${caseId}` });
  });

  it('tells nothing of an unexpected error but a reference', async () => {
    const page = await leader.post(edit, fields({ title: 'fejl' }));
    expect(page.status).toBe(500);
    expect(page.html).not.toMatch(unharmed);
    expect(page.text()).toContain('Vi har travlt');
  });

  it('does a double click once, and another answer anew', async () => {
    const _submission = 'b0a1c2d3-1111-4222-8333-444455556666';
    const both = await Promise.all([1, 2].map(() => leader.post(edit, fields({ _submission }))));
    expect(both.map((page) => page.status)).toEqual([303, 303]);
    expect(both[0]?.location).toBe(both[1]?.location);
    expect((await leader.post(edit, fields({ _submission }))).location).toBe(both[0]?.location);
    const other = await leader.post(edit, fields({ _submission, title: 'Andet' }));
    expect(other.location).not.toBe(both[0]?.location);
  });

  it.each([
    ['NUL', '%00'],
    ['half a character', '%ED%A0%80'],
    ['broken percent-encoding', '%E0%A4%A'],
  ])('refuses %s in a field', async (_name, typed) => {
    const page = await leader.postRaw(edit, `_csrf=${token}&version=7&title=a&story=${typed}`, form);
    expect(page.status).toBe(400);
    expect(page.heading()).toBe('Det kan vi ikke læse');
    expect(page.html).not.toMatch(unharmed);
  });

  it.each(['/%00', '/om?q=%00', '/%E0%A4%A', '/om?q=%ED%A0%80', '/om?q=%', `/proeve/%FF`])(
    'refuses the address %s',
    async (path) => {
      const page = await leader.get(path);
      expect([page.status, page.heading()]).toEqual([400, 'Det kan vi ikke læse']);
    },
  );

  it('refuses too much, too many fields, and other formats, in Danish', async () => {
    const much = await leader.postRaw(edit, `_csrf=${token}&story=${'x'.repeat(300_000)}`, form);
    expect([much.status, much.heading()]).toEqual([413, 'Der er sendt for meget på én gang']);
    const many = await leader.postRaw(edit, `_csrf=${token}&${'a=1&'.repeat(1500)}`, form);
    expect(many.status).toBe(413);
    for (const type of ['application/json', 'text/plain', 'multipart/form-data; boundary=x', 'nonsense']) {
      expect((await leader.postRaw(edit, '{}', type)).status).toBe(415);
    }
    expect((await leader.postRaw(edit, 'a=1', `${form}; charset=utf-7`)).status).toBe(415);
  });

  it('bears fields of the wrong type', async () => {
    const twice = await leader.post(edit, fields({ title: ['a', 'b'] }));
    expect([twice.status, twice.html]).toEqual([
      400,
      '»Titel« blev sendt på en måde, som vi ikke kan læse. Udfyld feltet igen.',
    ]);
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const odd = await leader.postRaw(
      edit,
      `_csrf=${token}&${names.map((name) => `${name}=1`).join('&')}`,
      form,
    );
    expect(odd.status).toBe(400);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });

  it('finds nothing at a dead link, and keeps its language', async () => {
    const page = await portal.browser().get('/findes/ikke');
    expect([page.status, page.heading()]).toEqual([404, 'Vi kan ikke finde siden']);
    expect(page.$('html').attr('lang')).toBe('da');
  });

  it('survives a request that is no HTTP at all', async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(portal.address).port), '127.0.0.1', () =>
        socket.write('\x00\x01\r\n\r\n'),
      );
      socket.on('data', (data) => resolve(data.toString()));
      socket.on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400/);
    expect((await leader.get('/om')).status).toBe(200);
  });

  it('sends strict headers with every answer', async () => {
    for (const path of ['/', '/findes/ikke', '/assets/samraad.css', '/api/v1/nothing']) {
      const page = await leader.get(path);
      expect(page.header('content-security-policy')).toContain("default-src 'none'");
      expect(page.header('content-security-policy')).not.toContain('unsafe');
      expect(page.header('x-content-type-options')).toBe('nosniff');
      expect(page.header('x-powered-by')).toBe('');
    }
  });
});

const form = 'application/x-www-form-urlencoded';
