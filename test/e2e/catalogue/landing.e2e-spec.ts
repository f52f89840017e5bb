import { createPortalApp, type PortalApp } from '../../support/portal-app';
import { seedOffer } from './seed-offer';

describe('pages for a stranger', () => {
  let portal: PortalApp;
  const read = (path: string) => portal.browser().get(path);

  beforeAll(async () => {
    portal = await createPortalApp();
    await portal.setTime('2026-11-20T13:32:00Z');
    await seedOffer(portal);
  });
  afterAll(() => portal.close());

  it('explains the offer on the front page, with the days of the round', async () => {
    const page = await read('/');
    expect(page.status).toBe(200);
    expect(page.heading()).toContain('når I er enige om det');
    expect(page.text()).toContain('En udbyder tager kontakt inden en uge.');
    expect(page.text()).toContain(
      'går i dialog med jer inden en uge og har inden fire uger taget initiativ til en færdig kontrakt.',
    );
    expect(page.text()).toContain('igen efter 3–6 måneder');
    expect(page.text()).toContain('Tre udbydere, tre måder at arbejde på');
    expect(page.links().map((link) => link.href)).toEqual(
      expect.arrayContaining(['/kan-vi-bruge-det', '/udbydere', '/udbydere/nfa', '/saadan']),
    );
    expect(page.$('.provider .pill').first().text()).toBe('god plads');
    expect(page.header('set-cookie')).toBe('');
  });

  it('filters by theme through a link, and takes an unknown theme for none', async () => {
    const page = await read('/?tema=violence-threats');
    expect(page.$('.facets a[aria-current]').text()).toBe('Vold og trusler');
    expect(page.text()).toContain('Kend jeres rolle før, under og efter');
    const unknown = await read('/?tema=nothing&tema=two');
    expect(unknown.status).toBe(200);
    expect(unknown.$('.facets a[aria-current]').text()).toBe('Alle temaer');
  });

  it('tells how it goes, in the days of the round', async () => {
    const page = await read('/saadan');
    expect(page.status).toBe(200);
    expect(page.heading()).toBe('Sådan foregår det');
    expect(page.text()).toContain(
      'inden fire uger skal udbyderen have taget initiativ til en færdig kontrakt',
    );
    expect(page.text()).toContain('Det er en betingelse for tilbuddet, at I deltager i begge');
    expect(page.text()).toContain('først til mølle');
    expect(page.links().map(({ href }) => href)).toContain('/runden');
    expect(page.text()).toContain('fem arbejdsdage');
  });

  it('tells which region is on which model with which focus, and what of a round is Samråd’s own', async () => {
    const page = await read('/runden');
    expect(page.heading()).toBe('Om Demorunden 2026–2028');
    expect(page.text()).toContain('Runden er opdigtet');
    const capital = page.$('tbody tr').filter((_, row) => page.$(row).text().includes('Hovedstaden'));
    expect(capital.text()).toContain('Model 1');
    expect(capital.text()).toContain('Emner: Arbejdsmængde og tidspres, Høje følelsesmæssige krav.');
    const ok18 = await read('/runden?runde=ok-18');
    expect(ok18.text().split('Samråds egen beskrivelse')).toHaveLength(7);
    expect(ok18.text()).toContain('Dialog inden en uge.');
    expect(ok18.$('tbody').text()).not.toContain('Model 2');
    expect((await read('/runden?runde=ok-15')).text()).toContain('enkelte strategiske indsatser');
    expect((await read('/runden?runde=nothing')).status).toBe(404);
  });

  it('says so when no round is open, and shows the one that was', async () => {
    const other = await createPortalApp();
    try {
      await other.setTime('2018-06-01T10:00:00Z');
      await seedOffer(other);
      const page = await other.browser().get('/');
      expect(page.text()).toContain('Der er ikke åbent for nye henvendelser lige nu');
      expect(page.text()).toContain('lørdag den 31. marts 2018');
      expect(page.text()).toContain('Fire udbydere, fire måder at arbejde på');
    } finally {
      await other.close();
    }
  });

  it('stands before anything is seeded', async () => {
    const empty = await createPortalApp();
    try {
      for (const path of ['/', '/saadan', '/runden', '/kan-vi-bruge-det', '/udbydere']) {
        expect((await empty.browser().get(path)).status).toBe(200);
      }
      expect((await empty.browser().get('/udbydere')).text()).toContain('ingen udbydere at vise');
    } finally {
      await empty.close();
    }
  });
});
