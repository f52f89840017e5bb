import { type ActName, caseActs, CaseCast, type CastRole, dutiesReckoned } from '@samraad/duties/testing';
import { mailsOrdered } from '@samraad/notification/testing';
import { ClockMover, Database } from '@samraad/platform';
import { StartDraft } from '@samraad/requests';
import type { SeededCatalogue } from '@samraad/catalogue/testing';
import type { ApiAnswer, ApiClient } from '../../support/api-client';
import type { Browser } from '../../support/browser';
import type { Page } from '../../support/page';
import type { PortalApp } from '../../support/portal-app';

/** The pages of a case that begin with whose turn it is; the receipt begins with what was sent. */
const bannerPages = [
  '',
  '/kladde',
  '/udbyder',
  '/paategning',
  '/underskriv',
  '/kontrakt',
  '/forloeb',
  '/attester',
  '/evaluering',
  '/ny-dag',
  '/skift-udbyder',
];
/** Where a role finds its cases; "/" leads to its home. */
const lists = ['/', '/sager'];

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What one viewer is told of a case, by where it stands. */
export type Told = Readonly<Record<string, string>>;

/** One case with everybody in it, and what each of them reads where. */
export class CaseEyes {
  private readonly browsers = new Map<CastRole, Browser>();
  private readonly clients = new Map<CastRole, ApiClient>();

  private constructor(
    private readonly portal: PortalApp,
    readonly cast: CaseCast,
    readonly caseId: string,
  ) {}

  static async open(portal: PortalApp, seeds: SeededCatalogue, anchored: boolean): Promise<CaseEyes> {
    const cast = await CaseCast.at(portal, seeds, anchored);
    const { unitId } = cast.people;
    const { caseId } = await portal.uow.run(cast.who.manager.actor, (tx) =>
      portal.get(StartDraft).execute(tx, { unitId }),
    );
    return new CaseEyes(portal, cast, caseId);
  }

  /** "sign by representative" or, with a number, "report by coordinator 3"; each through its use case. */
  async act(...moves: readonly string[]): Promise<void> {
    for (const move of moves) {
      const [name = '', , who = '', n = '1'] = move.split(' ');
      const { portal, cast, caseId } = this;
      const scene = { app: portal, cast, caseId, n: Number(n) };
      const done = Object.hasOwn(caseActs, name) ? caseActs[name as ActName] : null;
      if (!done) throw new Error(`no act ${name}`);
      await portal.uow.run(cast.who[who as CastRole].actor, (tx) => done(tx, scene));
    }
  }

  /** Domain time passes, and what falls due on the way is done. */
  async moveTo(instant: string): Promise<void> {
    const options = { keepRunning: false, drainJobs: false };
    await this.portal.get(ClockMover).moveTo(new Date(instant), options);
    this.browsers.clear();
    this.clients.clear();
  }

  async browser(who: CastRole): Promise<Browser> {
    const browser = this.browsers.get(who) ?? (await this.portal.signIn(this.cast.who[who].email));
    this.browsers.set(who, browser);
    return browser;
  }

  async api(who: CastRole): Promise<ApiAnswer> {
    const client = this.clients.get(who) ?? (await this.portal.api(this.cast.who[who].email));
    this.clients.set(who, client);
    return client.get(`/requests/${this.caseId}`);
  }

  /** The first words of every page of the case the viewer may open, and the case's row in every list of theirs. */
  async told(who: CastRole): Promise<Told> {
    const browser = await this.browser(who);
    const told: Record<string, string> = {};
    for (const path of bannerPages) {
      const page = await browser.get(`/sager/${this.caseId}${path}`);
      // What can't be done now says so, and not whose turn it is.
      if (page.status === 200 && page.heading() !== 'Det kan ikke gøres nu') {
        told[path || 'case'] = bannerOf(page);
      }
    }
    for (const path of lists) {
      let page = await browser.get(path);
      if (page.location) page = await page.follow();
      const words = page.status === 200 ? rowsOf(page, this.caseId) : null;
      if (words !== null) told[`list ${page.path}`] = words;
    }
    return told;
  }

  /** The open rows as "kind holder day", in the order of the alphabet. */
  async rows(): Promise<string[]> {
    const rows = await this.db.query<{ text: string }>(
      `SELECT concat_ws(' ', kind, coalesce(side, holder), (due_at AT TIME ZONE 'Europe/Copenhagen')::date) AS text
       FROM duty WHERE case_id = $1 AND ended_at IS NULL`,
      [this.caseId],
    );
    return rows.map(({ text }) => text).sort();
  }

  /** The same, reckoned from the facts. */
  async reckoned(): Promise<string[]> {
    const day = (at: Date) => at.toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' });
    const duties = await dutiesReckoned(this.db, this.caseId);
    return duties
      .map(({ kind, holder, by }) => `${kind} ${'side' in holder ? holder.side : holder.of} ${day(by)}`)
      .sort();
  }

  /** The mails of a kind about the case that one person has got, as text. */
  async mails(who: CastRole, kind: string): Promise<string[]> {
    const { personId } = this.cast.who[who];
    const mails = await mailsOrdered(this.db, { kind, personId, caseId: this.caseId });
    return mails.map(({ text }) => squeeze(text));
  }

  private get db(): Database {
    return this.portal.get(Database);
  }
}

const bannerOf = (page: Page): string => squeeze(page.$('main .turn h2').first().text());

/** The words of the rows that lead to the case: one in a list of cases, one for each duty in a list of deadlines. */
function rowsOf(page: Page, caseId: string): string | null {
  const leads = new RegExp(`/sager/${caseId}(/kladde)?$|[?]sag=${caseId}$`);
  const rows = page
    .$('main tbody tr')
    .toArray()
    .filter((row) =>
      page
        .$(row)
        .find('a')
        .toArray()
        .some((link) => leads.test(page.$(link).attr('href') ?? '')),
    );
  return rows.length > 0 ? rows.map((row) => squeeze(page.$(row).text())).join(' | ') : null;
}
