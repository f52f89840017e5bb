import { seedCatalogue } from '@samraad/catalogue/testing';
import { createPortalApp, type PortalApp } from '../../support/portal-app';
import { CaseEyes } from './case-eyes';

const sent = [
  'fill by manager',
  'order by representative',
  'choose by manager',
  'ask by manager',
  'sign by manager',
  'sign by representative',
  'propose by manager',
  'confirm by representative',
];

describe('a page whose duty another did a moment ago', () => {
  let portal: PortalApp;
  let eyes: CaseEyes;
  const at = (page: string) => `/sager/${eyes.caseId}/${page}`;

  beforeAll(async () => {
    portal = await createPortalApp();
    await portal.setTime('2026-11-19T13:10:00Z');
    eyes = await CaseEyes.open(portal, await seedCatalogue(portal), false);
    await eyes.act(...sent);
  });
  afterAll(() => portal.close());

  it('says who took the request on, and when, to the colleague who came second', async () => {
    const colleague = await portal.person({
      name: 'Per Bang',
      roles: [{ role: 'coordinator', providerId: eyes.cast.people.providerId }],
    });
    const second = await (await portal.signIn(colleague.email)).get(at('svar'));
    const first = await (await eyes.browser('coordinator')).get(at('svar'));
    expect((await first.submit()).status).toBe(303);
    const refused = await second.submit();
    expect(refused.status).toBe(409);
    expect(refused.text()).toContain('Det seneste i sagen, 19. nov. kl. 14.10: ');
    expect(refused.text()).toContain('Karin Dal');
  });

  it('says so to the party, too, with what was typed kept', async () => {
    await eyes.act('message by coordinator', 'write by coordinator', 'send by coordinator');
    const changes = await (await eyes.browser('representative')).get(at('kontrakt/aendringer'));
    await eyes.act('changes by manager');
    const refused = await changes.submit({ reason: 'Vi vil have et møde mere.' });
    expect(refused.status).toBe(409);
    expect(refused.text()).toMatch(/Det seneste i sagen, 19\. nov\. kl\. 14\.10: .*Mette Holm/);
    expect(refused.text()).toContain('Vi vil have et møde mere.');
  });
});
