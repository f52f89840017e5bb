import type { Server } from 'node:http';
import { type Counted, StatementsPerRequest, statementLines } from '../support/statements-per-request';
import { type DemoPerson, DemoPortal } from './support/demo-portal';
import { walkMails } from './support/walk-mails';
import { walkPages } from './support/walk-pages';

/** At most so many statements a page may ask of the database. */
const budget = 8;

describe('whoever walks through the demo', () => {
  let demo: DemoPortal;

  beforeAll(async () => {
    demo = await DemoPortal.open();
  }, 120_000);
  afterAll(() => demo?.close());

  it('comes from every mail to a page they may read', async () => {
    const { followed, dead } = await walkMails(demo, 1);
    expect(dead).toEqual([]);
    expect(followed).toBeGreaterThan(60);
  }, 120_000);

  it('meets nothing but pages, in Danish, wherever the portal offers them to go, at most eight statements each', async () => {
    const counter = new StatementsPerRequest(demo.portal.app.getHttpServer() as Server);
    const [faults, pages]: [string[], Counted[]] = [[], []];
    for (const person of demo.offered) {
      const walked = await walkPages(demo, person, 1);
      faults.push(...walked.faults);
      pages.push(...(await counted(counter, person)));
    }
    counter.stop();
    expect(faults).toEqual([]);
    expect(pages.length).toBeGreaterThan(200);
    expect(pages.filter(({ statements }) => statements.length > budget).map(statementLines)).toEqual([]);
    // They are counted at all: a page of somebody signed in asks at least for its session and for who it is.
    expect(pages.filter(({ statements }) => statements.length < 2).map(({ path }) => path)).toEqual([]);
  }, 300_000);

  /** A statement is asked alone the first time, when its columns are not known yet: what seems too much is asked for again. */
  async function counted(counter: StatementsPerRequest, person: DemoPerson): Promise<Counted[]> {
    const signedIn = ({ method, status, path }: Counted) =>
      method === 'GET' && status === 200 && path !== '/log-ind';
    const seen = counter.take().filter(signedIn);
    const over = seen.filter(({ statements }) => statements.length > budget);
    if (over.length === 0) return seen;
    const browser = await demo.as(person);
    counter.take();
    for (const { url } of over) await browser.get(url);
    return [...seen.filter((one) => !over.includes(one)), ...counter.take()];
  }
});
