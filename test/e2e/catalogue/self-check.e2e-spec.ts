import { createPortalApp, type PortalApp } from '../../support/portal-app';
import { seedOffer } from './seed-offer';

describe('Kan vi bruge tilbuddet?', () => {
  let portal: PortalApp;
  const fine = { purpose: 'workplace', agree: 'both', order: 'none', process: 'none' };
  const answer = async (values: Record<string, string>) =>
    (await portal.browser().get('/kan-vi-bruge-det')).submit(values);

  beforeAll(async () => {
    portal = await createPortalApp();
    await portal.setTime('2026-11-20T13:32:00Z');
    await seedOffer(portal);
  });
  afterAll(() => portal.close());

  it('says yes, with the reasons and the next step', async () => {
    const page = await answer(fine);
    expect(page.status).toBe(200);
    expect(page.$('.turn h2').text()).toBe('Ja, det ser ud til, at I kan bruge tilbuddet');
    expect(page.text()).toContain('betingelse, at I deltager i to korte evalueringer');
    expect(page.$('.turn .button-primary').attr('href')).toBe('/log-ind');
    expect(page.formFields()).toMatchObject(fine);
  });

  it.each([
    [{ agree: 'one_side' }, 'Ikke helt endnu', 'Tag emnet op i MED-udvalget'],
    [{ order: 'same_matter' }, 'Ikke helt endnu', 'Når det er efterkommet, er I velkomne igen'],
    [{ order: 'unknown' }, 'Ikke helt endnu', 'Find ud af, om der er et påbud'],
    [{ process: 'spread' }, 'Ikke helt endnu', 'Spørg Danske Regioner eller Forhandlingsfællesskabet'],
    [{ purpose: 'crisis' }, 'Nej, men der er hjælp et andet sted', 'ring 112'],
    [{ purpose: 'personal' }, 'Nej, men der er hjælp et andet sted', 'egen læge'],
  ])('%j → %s', async (change, verdict, because) => {
    const page = await answer({ ...fine, ...change });
    expect(page.status).toBe(200);
    expect(page.$('.turn h2').text()).toBe(verdict);
    expect(page.text()).toContain(because);
  });

  it('answers someone in a crisis without asking for the rest', async () => {
    const page = await answer({ purpose: 'crisis' });
    expect(page.status).toBe(200);
    expect(page.text()).toContain('ring 112');
    expect(page.errorSummary()).toEqual([]);
  });

  it('asks for what is missing and keeps what was answered', async () => {
    const page = await answer({ purpose: 'workplace', agree: 'both', order: 'perhaps' });
    expect(page.status).toBe(400);
    expect(page.errorSummary()).toHaveLength(2);
    expect(page.formFields()).toMatchObject({ purpose: 'workplace', agree: 'both' });
    expect(page.$('.turn')).toHaveLength(0);
  });
});
