import { testPassword, type MadePerson } from '@samraad/identity/testing';
import { DeleteDraft } from '@samraad/requests';
import { RequestBuilder } from '@samraad/requests/testing';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { requestPlace, type RequestPlace } from '../e2e/requests/request-place';
import { launchChromium } from './support/chromium';

const pause = 5_000;
const distress = 'Jeg vil ikke leve mere, som det er nu.';
const where = 'Har du det svært lige nu?';

jest.setTimeout(60_000);

/** A page of a draft saves itself when its writer pauses (ADR 74). The pause is the browser's own clock, moved by hand. */
describe('a page that saves itself', () => {
  let place: RequestPlace;
  let browser: Browser;
  let request: RequestBuilder;
  let manager: BrowserContext;
  let representative: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    place = await requestPlace();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await place.portal.close();
  });
  beforeEach(async () => {
    const { portal, seeds } = place;
    const at = { unit: 'sj-demo-akut', provider: 'joblife' };
    request = await (await RequestBuilder.at(portal, seeds, at)).filled();
    [manager, representative] = [
      await signedIn(request.people.manager),
      await signedIn(request.people.representative),
    ];
    page = await manager.newPage();
    await page.clock.install();
    await page.goto(part('oensker'));
  });
  afterEach(async () => {
    await manager.close();
    await representative.close();
  });

  const part = (key: string) => `/sager/${request.caseId}/kladde/${key}`;

  async function signedIn({ email }: MadePerson): Promise<BrowserContext> {
    const context = await browser.newContext({ baseURL: place.portal.address });
    context.setDefaultTimeout(15_000);
    const door = await context.newPage();
    await door.goto('/log-ind');
    await door.fill('main [name=email]', email);
    await door.fill('main [name=password]', testPassword);
    await door.click('main form[action="/log-ind"] button[type=submit]');
    await door.waitForURL((url) => url.pathname !== '/log-ind');
    await door.close();
    return context;
  }

  /** Types as a person does, and pauses. */
  async function write(words: string): Promise<void> {
    await page.fill('textarea[name=wanted]', words);
    await page.clock.runFor(pause);
  }
  const says = (text: string) => page.locator('[data-autosave]', { hasText: text }).waitFor();
  const typed = () => page.inputValue('textarea[name=wanted]');

  /** The other side saves an answer of the draft with a button. */
  async function otherSaves(key: string, name: string, words: string): Promise<void> {
    const theirs = await representative.newPage();
    await theirs.goto(part(key));
    await theirs.fill(`textarea[name=${name}]`, words);
    await Promise.all([theirs.waitForEvent('load'), theirs.click('main form button[type=submit] >> nth=0')]);
    await theirs.close();
  }
  async function otherReads(): Promise<string> {
    const theirs = await representative.newPage();
    await theirs.goto(part('oensker'));
    const read = await theirs.inputValue('textarea[name=wanted]');
    await theirs.close();
    return read;
  }

  it('keeps what is typed after a pause, again and again, though another part was saved meanwhile', async () => {
    await write('Mere ro i vagterne.');
    await says('Gemt kl.');
    expect(await otherReads()).toBe('Mere ro i vagterne.');
    await otherSaves('allerede', 'existing', 'Vi har prøvet meget.');
    const answered = page.waitForResponse((one) => one.request().method() === 'GET');
    await write('Mere ro, også om natten.');
    expect((await answered).status()).toBe(200);
    await says('Gemt kl.');
    expect(await otherReads()).toBe('Mere ro, også om natten.');
    expect(new URL(page.url()).pathname).toBe(part('oensker'));
  });

  it('stops where another was faster in the same part, says so, and overwrites nobody', async () => {
    await otherSaves('oensker', 'wanted', 'Den andens ord.');
    await write('Mine ord.');
    await says('En anden har skrevet her imens');
    let sent = 0;
    page.on('request', () => sent++);
    await write('Mine ord igen.');
    expect([sent, await typed(), await otherReads()]).toEqual([0, 'Mine ord igen.', 'Den andens ord.']);
  });

  it('stops where the other side has deleted the draft, and says that it is not open', async () => {
    const { caseId, people } = request;
    await request.run(people.representative, (tx) => place.portal.get(DeleteDraft).execute(tx, { caseId }));
    await write('For sent.');
    await says('Udkastet kan ikke rettes lige nu');
    expect(await typed()).toBe('For sent.');
  });

  it('says so to whoever is signed out', async () => {
    const elsewhere = await manager.newPage();
    await elsewhere.goto('/');
    await Promise.all([elsewhere.waitForEvent('load'), elsewhere.click('.sign-out')]);
    await write('Skrevet efter log ud.');
    await says('Du er logget ud');
    expect(await typed()).toBe('Skrevet efter log ud.');
  });

  it('waits while there is no connection, and saves when there is', async () => {
    await manager.setOffline(true);
    await write('Skrevet i kælderen.');
    await says('ingen forbindelse');
    await manager.setOffline(false);
    await says('Gemt kl.');
    expect(await otherReads()).toBe('Skrevet i kælderen.');
  });

  it('tries again by itself where the portal is busy', async () => {
    const busy = (url: URL) => url.pathname === part('oensker');
    await page.route(busy, (route) => route.fulfill({ status: 503, body: '' }));
    await write('Skrevet under en genstart.');
    await says('prøver igen');
    await page.unroute(busy);
    await page.clock.runFor(30_000);
    await says('Gemt kl.');
    expect(await otherReads()).toBe('Skrevet under en genstart.');
  });

  it('shows whoever writes of distress where to turn, saved or not', async () => {
    await page.evaluate(`document.querySelector('textarea[name=wanted]').removeAttribute('maxlength')`);
    await write(`${distress} ${'Og så videre. '.repeat(400)}`);
    await says('Noget skal rettes');
    expect(await page.locator('[data-care]').innerText()).toContain(where);
    await page.goto(part('oensker'));
    await otherSaves('oensker', 'wanted', 'Den andens ord.');
    await write(distress);
    await says('En anden har skrevet her imens');
    expect(await page.locator('[data-care]').innerText()).toContain(where);
  });

  it('shows it on the next page to whoever left before the answer was there', async () => {
    const answered = page.waitForResponse((one) => one.request().method() === 'GET');
    await page.fill('textarea[name=wanted]', distress);
    await page.evaluate(`
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
    `);
    await (await answered).finished();
    await page.goto('/');
    expect(await page.locator('main').innerText()).toContain(where);
    await page.goto('/');
    expect(await page.locator('main').innerText()).not.toContain(where);
  });
});
