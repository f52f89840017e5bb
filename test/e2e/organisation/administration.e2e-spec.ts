import { seedScheme } from '@samraad/scheme/testing';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

describe('an administrator’s day', () => {
  let portal: PortalApp;

  beforeAll(async () => {
    portal = await createPortalApp();
    await portal.setTime('2026-11-27T09:00:00Z');
    await seedScheme(portal);
  });
  afterAll(() => portal.close());

  it('begins with what needs a hand, and says so when nothing does', async () => {
    const admin = await portal.person({ roles: [{ role: 'administrator' }] });
    const browser = await portal.signIn(admin.email);
    const early = await browser.get('/administration');
    expect(early.text()).toContain('Invitér den centrale part fra arbejdsgiversiden Mangler');
    expect(early.text()).not.toMatch(/Alt kører|Intet er gået i stå/);
    await portal.person({ roles: [{ role: 'central_employers' }] });
    await portal.person({ roles: [{ role: 'central_unions' }] });
    const page = await browser.get('/administration');
    expect(page.text()).toContain('Der er ikke noget, der venter på dig');
    expect(page.text()).not.toContain('Kom i gang');
    expect(page.text()).toContain('Alt kører');
    expect(page.links().map(({ href }) => href)).toEqual(
      expect.arrayContaining(['/administration/organisation', '/hvem-har-gjort-hvad']),
    );
  });

  it('searches what was done, tells of a day that is none, and takes it home as a file', async () => {
    const auditor = await portal.person({ roles: [{ role: 'auditor' }] });
    const browser = await portal.signIn(auditor.email);
    const found = await browser.get('/hvem-har-gjort-hvad?om=scheme');
    expect(found.heading()).toBe('Hvem har gjort hvad');
    expect(found.text()).toContain('er lagt ind med sine regler');
    expect(found.text()).toContain('Samråd selv');
    const wrong = await browser.get('/hvem-har-gjort-hvad?fra=31.%20juni%202026');
    expect([wrong.status, wrong.text().includes('ikke en dag, der kan søges på')]).toEqual([200, true]);
    const none = await browser.get('/hvem-har-gjort-hvad?hvem=ingen%20hedder%20s%C3%A5dan');
    expect(none.text()).toContain('Der er ikke sket noget, der passer');
    const file = await browser.get('/hvem-har-gjort-hvad.csv?om=scheme');
    expect(file.status).toBe(200);
    const manager = await portal.person({ roles: [{ role: 'central_unions' }] });
    const other = await portal.signIn(manager.email);
    expect((await other.get('/hvem-har-gjort-hvad')).status).toBe(403);
    expect((await other.get('/hvem-har-gjort-hvad.csv')).status).toBe(403);
  });
});
