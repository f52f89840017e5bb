import { testPassword, type MadePerson } from '@samraad/identity/testing';
import { Keyboard } from './pages/keyboard';
import { PortalPage } from './pages/portal.page';
import { BrowserStand } from './support/browser-stand';
import { casesInEveryState, type CasesInEveryState } from './support/cases-in-every-state';

jest.setTimeout(60_000);

/** What a 1280 px window shows at 400 %. */
const zoomed = { viewport: { width: 320, height: 256 } };

describe('without a mouse, and at 400 %,', () => {
  let all: CasesInEveryState;
  let stand: BrowserStand;

  beforeAll(async () => {
    all = await casesInEveryState();
    stand = await BrowserStand.open(all.place.portal);
  });
  afterAll(() => stand.close());

  it('one signs in, answers and signs with the keyboard alone, always seeing where one is', async () => {
    const window = await stand.window();
    const keyboard = new Keyboard(window);
    const page = await new PortalPage(window).go('/log-ind');
    await keyboard.tabTo('.skipnav');
    await keyboard.tabTo('[name=email]');
    await keyboard.type(all.asked.people.manager.email);
    await keyboard.tabTo('[name=password]');
    await keyboard.type(testPassword);
    await keyboard.tabTo('main button');
    await keyboard.enter();
    expect(page.path).toBe('/');

    await page.go(`/sager/${all.asked.caseId}`);
    await keyboard.tabTo('.turn-action a');
    await keyboard.enter();
    expect(page.path).toBe(`/sager/${all.asked.caseId}/underskriv`);
    await keyboard.tabTo('[name=read]');
    await keyboard.press('Space');
    await keyboard.tabTo('main form button');
    await keyboard.enter();
    expect(page.path).toBe(`/sager/${all.asked.caseId}/kvittering`);
    expect(await page.text()).toContain('Medarbejdersiden skal skrive under på henvendelsen');
    expect(keyboard.unseen).toEqual([]);
  });

  it('one fills a page of radios and a scale with the arrows', async () => {
    const window = await stand.signedIn(all.draft.people.manager.email);
    const keyboard = new Keyboard(window);
    const page = await new PortalPage(window).go(`/sager/${all.draft.caseId}/kladde/formaal`);
    await keyboard.tabTo('[name=purpose]');
    await keyboard.press('Space');
    await keyboard.tabTo('main form button');
    await keyboard.enter();
    expect(page.path).toBe(`/sager/${all.draft.caseId}/kladde/temaer`);
    await page.go(`/sager/${all.draft.caseId}/kladde/udgangspunkt`);
    for (const name of ['workload', 'cooperation', 'influence', 'safety']) {
      await keyboard.tabTo(`[name=${name}]`);
      await keyboard.press('Space');
      await keyboard.press('ArrowRight');
    }
    await keyboard.tabTo('main form button');
    await keyboard.enter();
    await page.go(`/sager/${all.draft.caseId}/kladde/udgangspunkt`);
    expect(await page.chosen('workload')).toBe('2');
    expect(keyboard.unseen).toEqual([]);
  });

  it('a provider finds and gives its cases to a colleague without a mouse', async () => {
    const window = await stand.signedIn(all.sent.people.coordinator.email);
    const keyboard = new Keyboard(window);
    const page = await new PortalPage(window).go('/indbakke?vis=uden-konsulent');
    await keyboard.tabTo('summary');
    await keyboard.press('Space');
    await keyboard.tabTo('[name=trin]');
    await keyboard.press('ArrowDown');
    await keyboard.tabTo('.list-filters details button');
    await keyboard.enter();
    expect(page.path).toBe('/indbakke');
    expect(await page.text()).toContain('Sendt til udbyder: tag væk');
    await keyboard.tabTo('[name=sager]');
    await keyboard.press('Space');
    await keyboard.tabTo('[name=personId]');
    await keyboard.press('ArrowDown');
    await keyboard.tabTo('main form[method=post] button');
    await keyboard.enter();
    expect(await page.text()).toContain('Én sag er givet til');
    expect(keyboard.unseen).toEqual([]);
    // Nothing chosen: the summary of errors has the focus, and leads to the list.
    await page.go('/indbakke');
    await keyboard.tabTo('main form[method=post] button');
    await keyboard.enter();
    expect(
      await window.page.locator('.alert-error:focus, [role=alert]:focus, .error-summary:focus').count(),
    ).toBe(1);
  });

  it('the skip link leads past the menu', async () => {
    const window = await stand.window();
    await new PortalPage(window).go('/');
    const keyboard = new Keyboard(window);
    await keyboard.tabTo('.skipnav');
    await window.page.keyboard.press('Enter');
    // The browser tells of an address within the page after the key, not with it.
    await window.page.waitForURL(/#main-content$/);
    expect(window.page.url()).toContain('#main-content');
    await keyboard.tab();
    expect(await window.page.locator('main :focus').count()).toBe(1);
    expect(keyboard.unseen).toEqual([]);
  });

  it('every main page stays within the window, its buttons big enough to hit', async () => {
    const pages: [MadePerson | undefined, string[]][] = [
      [undefined, ['/', '/saadan', '/udbydere', '/udbydere/joblife', '/kan-vi-bruge-det', '/log-ind', '/om']],
      [
        all.draft.people.manager,
        ['/', '/sager', `/sager/${all.draft.caseId}/kladde`, `/sager/${all.draft.caseId}/kladde/oensker`],
      ],
      [all.sent.people.manager, [`/sager/${all.sent.caseId}`, `/sager/${all.sent.caseId}/kvittering`]],
      [
        all.course.people.coordinator,
        [
          '/',
          '/indbakke',
          '/indbakke?valgt=alle&trin=i-gang',
          '/min-profil/til-tiden',
          '/rammer/min',
          `/sager/${all.course.caseId}/kontrakt`,
          `/sager/${all.course.caseId}/forloeb`,
        ],
      ],
      [all.talking.people.coordinator, [`/sager/${all.talking.caseId}/kontrakt/skriv`]],
      [all.proposed.people.manager, [`/sager/${all.proposed.caseId}/kontrakt/underskriv`]],
      [all.central, ['/', '/rammer', '/regninger', '/evalueringer']],
      [all.anchor, ['/', '/paategninger', `/sager/${all.atAnchor.caseId}/paategning`]],
    ];
    for (const [who, paths] of pages) {
      const window = who ? await stand.signedIn(who.email, zoomed) : await stand.window(zoomed);
      for (const path of paths) {
        const page = await new PortalPage(window).go(path);
        expect([path, page.status, await page.widthNeeded()]).toEqual([path, 200, 320]);
      }
    }
    expect(await stand.auditor.findings()).toEqual([]);
    expect(stand.auditor.looked).toBeGreaterThan(25);
  }, 180_000);
});
