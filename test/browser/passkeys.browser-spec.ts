import { testPassword } from '@samraad/identity/testing';
import { systemActor } from '@samraad/platform';
import { createPortalApp, type PortalApp } from '../support/portal-app';
import { BrowserStand } from './support/browser-stand';
import type { BrowserWindow } from './support/browser-window';
import { VirtualAuthenticator } from './support/virtual-authenticator';

// A passkey belongs to a name, never to an address of numbers; what ends in localhost counts as secure.
const address = 'http://samraad.localhost';
const security = '/min-side/sikkerhed';

describe('passkeys, with a real authenticator', () => {
  let portal: PortalApp;
  let stand: BrowserStand;

  const button = ({ page }: BrowserWindow, name: string) => page.getByRole('button', { name, exact: true });
  const typePassword = async (window: BrowserWindow, email: string) => {
    await window.go(`/log-ind?returnTo=${security}`);
    await window.page.getByLabel('E-mailadresse').fill(email);
    await window.page.getByLabel('Adgangskode', { exact: true }).fill(testPassword);
    await window.press(button(window, 'Log ind'));
  };
  const signOut = (window: BrowserWindow) => window.press(button(window, 'Log ud'));
  const letPass = () =>
    portal.uow.run(systemActor('test'), (tx) =>
      tx.query(`UPDATE session SET sess = jsonb_set(sess::jsonb, '{proof,at}', '1')`),
    );

  beforeAll(async () => {
    portal = await createPortalApp({ SAMRAAD_DEMO: '0', BASE_URL: address });
    const { host } = new URL(portal.address);
    stand = await BrowserStand.open(portal, [`--host-resolver-rules=MAP samraad.localhost:80 ${host}`]);
  });
  afterAll(() => stand.close());

  it('are made, and used to sign in alone, as a second step, and before what can’t be taken back', async () => {
    const { email } = await portal.person({ name: 'Mette Holm' });
    const window = await stand.window({ javaScriptEnabled: true, baseURL: address });
    const device = await VirtualAuthenticator.on(window.page);
    await typePassword(window, email);
    await window.press(button(window, 'Lav en adgangsnøgle'));
    await window.page.getByLabel('Navn på adgangsnøglen').fill('Min telefon');
    await window.press(button(window, 'Lav adgangsnøglen'));
    expect(window.path).toBe(`${security}/koder`);
    expect(await device.keys()).toBe(1);
    await window.press(button(window, 'Vis mig ti nye koder'));

    await signOut(window);
    await window.go(`/log-ind?returnTo=${security}`);
    await device.recognises(false);
    await button(window, 'Log ind med en adgangsnøgle').click();
    await window.page.getByRole('alert').getByText('Adgangsnøglen blev ikke brugt').waitFor();
    await device.recognises(true);
    await window.press(button(window, 'Log ind med en adgangsnøgle'));
    expect(window.path).toBe(security);
    expect(await window.page.locator('main').innerText()).toMatch(/Min telefon[^]*Sidst brugt/);

    await signOut(window);
    await typePassword(window, email);
    expect(window.path).toBe('/log-ind/trin-2');
    await window.press(button(window, 'Brug din adgangsnøgle'));
    expect(window.path).toBe(security);

    await letPass();
    await window.press(button(window, 'Lav en adgangsnøgle mere'));
    expect(window.status).toBe(403);
    await window.press(button(window, 'Bekræft med din adgangsnøgle, og send'));
    expect(window.path).toBe(`${security}/adgangsnoegler/ny`);
    // This device has one already.
    await button(window, 'Lav adgangsnøglen').click();
    await window.page.getByRole('alert').getByText('har allerede en adgangsnøgle').waitFor();
    expect(await device.keys()).toBe(1);
    expect(await stand.auditor.findings()).toEqual([]);
  });

  it('are told of without JavaScript, with what to do instead', async () => {
    const { email } = await portal.person({ name: 'Bo Lund' });
    const window = await stand.window({ baseURL: address });
    await typePassword(window, email);
    await window.press(button(window, 'Lav en adgangsnøgle'));
    const said = await window.page.locator('main').innerText();
    expect(said).toContain('når JavaScript er slået til');
    expect(said).toContain('kode-app');
    expect(await button(window, 'Lav adgangsnøglen').isVisible()).toBe(false);
    expect(await stand.auditor.findings()).toEqual([]);
  });
});
