import { defineMail, systemActor } from '@samraad/platform';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

const testMail = defineMail({
  key: 'test.lost',
  summary: 'Kun til afprøvning.',
  compose: (v: { what: string }) => ({
    subject: `Om ${v.what}`,
    heading: 'Noget er sket.',
    paragraphs: ['Se sagen.'],
  }),
  sample: { what: 'sagen' },
});

describe('mails that did not arrive', () => {
  let portal: PortalApp;

  beforeAll(async () => {
    portal = await createPortalApp();
  });
  afterAll(() => portal.close());

  it('are shown to the administrator, who can send them again', async () => {
    const reader = await portal.person({ name: 'Uden Adresse' });
    await portal.uow.run(systemActor('test'), async (tx) => {
      await tx.query('UPDATE account SET active = false WHERE id = $1', [reader.accountId]);
      await tx.mail(testMail, { what: 'fristen' }, { to: [reader.personId], key: 'lost:1' });
    });
    const admin = await portal.person({ roles: [{ role: 'administrator' }] });
    const browser = await portal.signIn(admin.email);
    const list = await browser.get('/mails');
    expect(list.text()).toContain('Om fristen');
    expect(list.text()).toContain('ingen modtager');
    const href = list.links().find((link) => link.href.startsWith('/mails/'))?.href ?? '';
    const page = await browser.get(href);
    const none = await page.submit({}, { action: href });
    expect([none.status, none.errorSummary().length]).toEqual([400, 1]);
    await portal.uow.run(systemActor('test'), async (tx) => {
      await tx.query('UPDATE account SET active = true WHERE id = $1', [reader.accountId]);
    });
    expect((await (await browser.get(href)).submit({}, { action: href })).status).toBe(303);
    expect((await browser.get('/mails')).text()).toContain('Alt er kommet frem');
  });

  it('are nobody else’s to see', async () => {
    const auditor = await portal.person({ roles: [{ role: 'auditor' }] });
    const central = await portal.person({ roles: [{ role: 'central_unions' }] });
    expect((await (await portal.signIn(auditor.email)).get('/mails')).status).toBe(200);
    expect((await (await portal.signIn(central.email)).get('/mails')).status).toBe(403);
  });
});
