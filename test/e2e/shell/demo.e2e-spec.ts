import { DueWorkHandlers, systemActor } from '@samraad/platform';
import type { MadePerson } from '@samraad/identity/testing';
import type { ApiClient } from '../../support/api-client';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

const start = '2026-11-20T09:00:00.000Z';

describe('the demo', () => {
  let portal: PortalApp;
  let mette: MadePerson;
  let api: ApiClient;
  const run = (sql: string, params: unknown[]) =>
    portal.uow.run(systemActor('test'), async (tx) => void (await tx.query(sql, params)));
  const now = async () => String((await api.get('/demo/clock')).body['now']);

  beforeAll(async () => {
    portal = await createPortalApp();
    await portal.setTime(start);
    api = await portal.api();
    mette = await portal.person({ name: 'Mette Prøve', email: 'mette@region.example' });
    await run(`INSERT INTO demo_person VALUES ($1, 'vist-kodeord', 'Leder, Akutafdelingen', 1)`, [
      mette.accountId,
    ]);
    for (let index = 1; index <= 60; index += 1) {
      await run(
        `INSERT INTO caught_mail (message_id, to_address, from_address, subject, text_body, html_body, raw, at)
         VALUES ($1, $2, 'samraad@samraad.example', $3, $4, $5, '', $6)`,
        [
          `<${index}@samraad.example>`,
          index === 7 ? mette.email : `modtager${index}@region.example`,
          `Brev nr. ${index}`,
          `Læs mere: http://localhost:3000/sager/${index} <script>alert(1)</script>`,
          `<html><head></head><body><p style="color:red">Brev ${index}</p><script>alert(1)</script></body></html>`,
          new Date(Date.parse(start) - index * 60_000),
        ],
      );
    }
  });
  afterAll(() => portal.close());

  it('offers its people, and lets one be them with one click', async () => {
    const browser = portal.browser();
    const page = await browser.get('/demo/personer');
    expect(page.text()).toContain('Leder, Akutafdelingen');
    expect(page.text()).toContain('vist-kodeord');
    expect((await page.submit()).location).toBe('/');
    expect((await browser.get('/min-side')).text()).toContain('Mette Prøve');
    expect((await page.submit({ accountId: 'nobody' })).status).toBe(403);
    const again = await browser.get('/demo/personer');
    expect((await again.submit({ accountId: 'nobody' })).status).toBe(404);
    expect((await api.get('/demo/people')).body).toEqual({
      items: [
        { email: mette.email, password: 'vist-kodeord', role: 'Leder, Akutafdelingen', name: 'Mette Prøve' },
      ],
      total: 1,
    });
  });

  it('marks every page as demo, with the time and the mailbox', async () => {
    const page = await portal.browser().get('/om');
    expect(page.$('.demo').text().replace(/\s+/g, ' ')).toContain(
      'klokken er fredag den 20. november 2026 kl. 10.00',
    );
    expect(
      page
        .$('.demo a')
        .toArray()
        .map((link) => page.$(link).attr('href')),
    ).toEqual(['/demo/ur?returnTo=%2Fom', '/demo/post?returnTo=%2Fom', '/demo/personer?returnTo=%2Fom']);
  });

  it('lists, searches and shows mails, their HTML in a frame without scripts', async () => {
    const browser = portal.browser();
    const list = await browser.get('/demo/post');
    expect(list.$('tbody tr')).toHaveLength(50);
    expect((await browser.get('/demo/post?side=2')).$('tbody tr')).toHaveLength(10);
    const found = await browser.get('/demo/post?q=mette%40region');
    expect(found.$('tbody tr')).toHaveLength(1);
    expect((await browser.get('/demo/post?q=%25&side=99999999')).status).toBe(200);
    const mail = await browser.get(found.$('tbody a').attr('href') ?? '');
    expect(mail.heading()).toBe('Brev nr. 7');
    expect(mail.$('script')).toHaveLength(0);
    expect(mail.links()).toContainEqual({ text: 'Åbn /sager/7', href: '/sager/7' });
    expect(mail.header('content-security-policy')).toContain("frame-src 'self'");
    const frame = await browser.get(mail.$('iframe').attr('src') ?? '');
    expect(frame.header('content-security-policy')).toMatch(
      /default-src 'none'.*frame-ancestors 'self'; sandbox/,
    );
    expect(frame.header('content-security-policy')).not.toContain('script-src');
    expect(frame.html).toContain('color:red');
    expect((await browser.get('/demo/post/0')).status).toBe(404);
    expect((await browser.get('/demo/post/x')).status).toBe(404);
  });

  it('answers mails in the API, newest first, with a page and an address', async () => {
    const some = await api.get('/demo/mails?limit=2&offset=1');
    expect(some.body).toMatchObject({
      total: 60,
      items: [{ subject: 'Brev nr. 2' }, { subject: 'Brev nr. 3' }],
    });
    const own = await api.get('/demo/mails?to=METTE@region.example');
    expect(own.body).toMatchObject({
      total: 1,
      items: [{ to: mette.email, at: '2026-11-20T08:53:00.000Z' }],
    });
    for (const query of ['limit=0', 'limit=201', 'limit=x', 'offset=-1', 'offset=1.5', 'limit=']) {
      expect((await api.get(`/demo/mails?${query}`)).status).toBe(400);
    }
  });

  it('moves time forward only, and by one of two ways', async () => {
    for (const body of [
      {},
      { advance: 'P1D', to: start },
      { advance: '7 days' },
      { advance: '-P1D' },
      { advance: 'P0D' },
      { advance: 'P900Y' },
      { to: 'tomorrow' },
      { to: '2999-01-01T00:00:00Z' },
      { advance: 7 },
      [],
      { back: 'P1D' },
    ]) {
      expect([body, (await api.post('/demo/clock', body)).status]).toEqual([body, 400]);
    }
    const earlier = await api.post('/demo/clock', { to: '2026-11-19T09:00:00Z' });
    expect(earlier.body).toMatchObject({ status: 409, code: 'clock.only-forward' });
    const week = await api.post('/demo/clock', { advance: 'P7D' });
    expect(week.status).toBe(200);
    expect(String(week.body['now']).slice(0, 16)).toBe('2026-11-27T09:00');
    const to = await api.post('/demo/clock', { to: '2026-12-01T12:00:00+01:00' });
    expect(String(to.body['now']).slice(0, 16)).toBe('2026-12-01T11:00');
  });

  it('moves time on its page: a day, to a date, to what falls due, and says what is wrong', async () => {
    const seen: string[] = [];
    const handle = async () => (seen.push('done'), 'done' as const);
    portal.get(DueWorkHandlers).register({ kind: 'shell.test', handle });
    const order = {
      kind: 'shell.test',
      key: 'shell.test',
      dueAt: new Date('2026-12-20T10:00:00Z'),
      data: {},
    };
    await portal.uow.run(systemActor('test'), (tx) => tx.schedule(order));
    const browser = portal.browser();
    const page = await browser.get('/demo/ur?returnTo=/om');
    expect(page.text()).toContain('søndag den 20. december 2026 kl. 11.00');
    expect((await page.submit({ move: 'P1D' })).location).toBe('/om');
    expect((await now()).slice(0, 10)).toBe('2026-12-02');
    expect((await page.submit({ move: 'next' })).status).toBe(303);
    expect([(await now()).slice(0, 16), seen]).toEqual(['2026-12-20T10:00', ['done']]);
    const date = (day: string, month: string, year: string) =>
      page.submit({ move: 'date', 'date-day': day, 'date-month': month, 'date-year': year });
    expect((await date('31', '2', '2027')).errorSummary()).toEqual([
      'Ret dagen i »Dato«: februar 2027 går fra den 1. til den 28.',
    ]);
    expect((await date('1', '1', '2026')).status).toBe(409);
    expect((await date('4', '1', '2027')).status).toBe(303);
    expect((await now()).slice(0, 16)).toBe('2027-01-04T07:00');
    expect((await page.submit({ move: 'P99Y' })).status).toBe(400);
  });

  it('tells how far it is when a move takes its time, and a second move waits for the first', async () => {
    const [begun, finish] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    portal.get(DueWorkHandlers).register({
      kind: 'shell.slow',
      handle: async () => {
        begun.resolve();
        await finish.promise;
        return 'done';
      },
    });
    const slow = { kind: 'shell.slow', key: 'shell.slow', dueAt: new Date('2027-02-01T10:00:00Z'), data: {} };
    await portal.uow.run(systemActor('test'), (tx) => tx.schedule(slow));
    const browser = portal.browser();
    const page = await browser.get('/demo/ur?returnTo=/om');
    const sent = page.submit({ move: 'date', 'date-day': '1', 'date-month': '3', 'date-year': '2027' });
    await begun.promise;
    const meanwhile = api.post('/demo/clock', { to: '2027-02-15T10:00:00Z' });
    expect((await sent).location).toBe('/demo/ur?returnTo=%2Fom');
    const moving = await browser.get('/demo/ur?returnTo=%2Fom');
    expect(moving.text()).toContain('mandag den 1. februar 2027 kl. 11.00');
    expect(moving.text()).toContain('mandag den 1. marts 2027 kl. 08.00');
    expect(moving.$('form button[name=move]')).toHaveLength(0);
    expect((await api.get('/demo/clock')).body).toMatchObject({ movingTo: '2027-03-01T07:00:00.000Z' });
    finish.resolve();
    expect(String((await meanwhile).body['now']).slice(0, 16)).toBe('2027-03-01T07:00');
    expect((await browser.get('/demo/ur')).$('button[value=P1D]')).toHaveLength(1);
    expect((await api.get('/demo/clock')).body).toMatchObject({ movingTo: null });
  });

  it('shows components and mails to those who build them', async () => {
    expect((await portal.browser().get('/_preview/components')).status).toBe(200);
    expect((await portal.browser().get('/_preview/pages')).html).toContain(
      '/_preview/pages/requests-draft/1',
    );
    expect((await portal.browser().get('/_preview/pages/requests-draft/1')).status).toBe(200);
    expect((await portal.browser().get('/_preview/pages/requests-draft/99')).status).toBe(404);
    expect((await portal.browser().get('/_preview/mails')).status).toBe(200);
    expect((await portal.browser().get('/_preview/mails/nothing/html')).status).toBe(404);
  });

  it('is for this machine only', async () => {
    const headers: Record<string, string>[] = [{ 'X-Forwarded-For': '10.0.0.1' }, { Host: 'ond.example' }];
    for (const header of headers) {
      expect((await portal.browser().get('/demo/personer', header)).status).toBe(404);
      expect((await api.get('/demo/people', header)).status).toBe(404);
    }
  });
});

describe('without the demo', () => {
  let portal: PortalApp;
  beforeAll(async () => {
    portal = await createPortalApp({ SAMRAAD_DEMO: '0' });
  });
  afterAll(() => portal.close());

  it('has neither its pages nor its API, and marks nothing', async () => {
    const api = await portal.api();
    for (const path of ['/demo/people', '/demo/clock', '/demo/mails'])
      expect((await api.get(path)).status).toBe(404);
    expect((await api.post('/demo/clock', { advance: 'P1D' })).status).toBe(404);
    for (const path of ['/demo/personer', '/demo/ur', '/demo/post', '/_preview/components'])
      expect((await portal.browser().get(path)).status).toBe(404);
    expect((await portal.browser().get('/om')).$('.demo')).toHaveLength(0);
  });
});
