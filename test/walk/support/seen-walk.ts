import type { Browser } from '../../support/browser';
import type { Page } from '../../support/page';
import type { DemoPerson, DemoPortal } from './demo-portal';
import { privateWords } from './private-words';
import { rowSums } from './row-sums';
import { walkPages } from './walk-pages';

const hidden = 'Skjult: privat tekst';
/** How somebody comes in is theirs alone. */
const ownAlone = /^\/min-side\/|^\/kalender\/.+|^\/log-ind$/;

/** What of `as` there must be none of: private texts, pages without the banner, changed tables, faults. */
export const nothingMet = { told: [], unseen: [], changed: [], faults: [] };

/** Walks through the demo's pages as its administrator sees them when seeing as somebody. */
export class SeenWalk {
  private constructor(
    private readonly demo: DemoPortal,
    private readonly words: readonly string[],
    private readonly byRole: ReadonlyMap<string, DemoPerson>,
  ) {}

  static async open(demo: DemoPortal): Promise<SeenWalk> {
    const held = await demo.rows<{ role: string; id: string }>(
      `SELECT DISTINCT ON (role) role, held.person_id AS id FROM role_assignment held
       JOIN account ON account.person_id = held.person_id JOIN demo_person ON account_id = account.id ORDER BY role, sort`,
    );
    const people = held.flatMap(({ role, id }) =>
      demo.offered.filter(({ personId }) => personId === id).map((one) => [role, one] as const),
    );
    return new SeenWalk(demo, await privateWords(demo), new Map(people));
  }

  /** Every role the demo offers, but for the administrator's. */
  get roles(): readonly string[] {
    return [...this.byRole.keys()].filter((role) => role !== 'administrator');
  }

  /** What of the private texts a page says. */
  private said(page: Page): string[] {
    const text = page.$('html').text();
    return this.words.filter((one) => text.includes(one));
  }

  /** Which private texts somebody of a role meets on their own pages. */
  async metBy(role: string, each: number): Promise<ReadonlySet<string>> {
    const met = new Set<string>();
    const look = (page: Page) => this.said(page).forEach((one) => met.add(one));
    await walkPages(this.demo, this.person(role), each, { look });
    return met;
  }

  /** What the administrator meets who sees as somebody of a role; `changed` are tables in which a row is another after it. */
  async as(role: string, each: number) {
    const [person, browser] = [this.person(role), await this.demo.as(this.person('administrator'))];
    await begin(browser, person);
    const before = await rowSums(this.demo);
    const [told, unseen]: [string[], string[]] = [[], []];
    let hides = 0;
    const look = (page: Page) => {
      hides += page.$('main').text().includes(hidden) ? 1 : 0;
      const html = page.status === 200 && page.header('content-type').startsWith('text/html');
      if (html && page.$('.seen-as').length !== 1) unseen.push(page.path);
      told.push(...this.said(page).map((one) => `${person.email} ${page.path}: ${one}`));
    };
    const { paths, faults } = await walkPages(this.demo, person, each, { browser, look });
    const after = await rowSums(this.demo);
    await end(browser);
    const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
    const real = faults.filter((fault) => !ownAlone.test(fault.split(' ')[1] ?? ''));
    return { told, unseen, changed, faults: real, hides, pages: paths.length };
  }

  private person(role: string): DemoPerson {
    const found = this.byRole.get(role);
    if (!found) throw new Error(`the demo offers no ${role}`);
    return found;
  }
}

async function begin(browser: Browser, { personId }: DemoPerson): Promise<void> {
  const form = await browser.get(`/administration/personer/${personId}/se-som`);
  const begun = await form.submit({ reason: 'Der er ringet om hjælp.' });
  if (begun.location !== '/') throw new Error(`not begun: ${begun.status} ${begun.text()}`);
}

async function end(browser: Browser): Promise<void> {
  const csrf = (await browser.get('/min-side')).$('.seen-as input[name=_csrf]').attr('value') ?? '';
  const ended = await browser.post('/administration/se-som/afslut', { _csrf: csrf });
  if (ended.status !== 303) throw new Error(`not ended: ${ended.status}`);
}
