import type { Server } from 'node:http';
import { ApiClient } from '../../apps/cli/src/story/api-client';
import { playStory } from '../../apps/cli/src/story/play-story';
import { type Counted, StatementsPerRequest } from '../support/statements-per-request';
import { DemoPortal } from '../walk/support/demo-portal';
import { walkPages } from '../walk/support/walk-pages';

/** At most so many statements: what a page, an answer of the API and an act may ask of the database. */
const budget = { page: 8, read: 6 } as const;

/** Acts that move money or begin a strand tell more people and write more books than others. */
const acts: readonly (readonly [pattern: RegExp, most: number])[] = [
  [/\/contract\/(signatures|sendings)$/, 60],
  [/\/provider-confirmations$/, 50],
  [/\/(answers|payments|reports|invoices|signature-requests|attestations|delivery-reports|contacts)$/, 45],
  [/./, 35],
];
const mostOf = (path: string): number => acts.find(([pattern]) => pattern.test(path))?.[1] ?? 0;

const line = ({ method, path, statements }: Counted): string =>
  `${statements.length} ${method} ${path}\n${statements.map((sql) => `   ${sql.replace(/\s+/g, ' ').slice(0, 160)}`).join('\n')}`;

describe('what a request asks of the database', () => {
  let demo: DemoPortal;
  let counter: StatementsPerRequest;

  beforeAll(async () => {
    demo = await DemoPortal.open();
    counter = new StatementsPerRequest(demo.portal.app.getHttpServer() as Server);
  }, 120_000);
  afterAll(async () => {
    counter?.stop();
    await demo?.close();
  });

  it('is at most eight statements a page, whoever looks', async () => {
    const seen: Counted[] = [];
    for (const person of demo.offered) {
      // A statement is asked alone the first time, when its columns are not known yet.
      const { paths } = await walkPages(demo, person, 1);
      const browser = await demo.as(person);
      counter.take();
      for (const path of paths) await browser.get(path);
      seen.push(...counter.take());
    }
    expect(seen.length).toBeGreaterThan(200);
    expect(seen.filter(({ statements }) => statements.length > budget.page).map(line)).toEqual([]);
    // They are counted at all: a page of somebody signed in asks at least for its session and for who it is.
    expect(seen.filter(({ statements }) => statements.length < 2).map(({ path }) => path)).toEqual([]);
  }, 300_000);

  it('is at most six statements an answer of the API, and what its kind may cost an act', async () => {
    const { signal } = new AbortController();
    const play = () =>
      playStory({ api: new ApiClient(demo.portal.address, signal), alone: false, say: () => undefined });
    await play();
    counter.take();
    await play();
    // A move of the clock does what falls due on the way.
    const all = counter.take().filter(({ path }) => path !== '/api/v1/demo/clock');
    const [reads, writes] = [true, false].map((read) =>
      all.filter(({ method }) => (method === 'GET') === read),
    );
    expect(reads?.length).toBeGreaterThan(20);
    expect(writes?.length).toBeGreaterThan(20);
    expect(reads?.filter(({ statements }) => statements.length > budget.read).map(line)).toEqual([]);
    expect(writes?.filter(({ path, statements }) => statements.length > mostOf(path)).map(line)).toEqual([]);
  }, 300_000);
});
