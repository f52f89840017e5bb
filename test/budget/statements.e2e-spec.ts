import type { Server } from 'node:http';
import { ApiClient } from '../../apps/cli/src/story/api-client';
import { playStory } from '../../apps/cli/src/story/play-story';
import { statementLines, StatementsPerRequest } from '../support/statements-per-request';
import { DemoPortal } from '../walk/support/demo-portal';

/** At most so many statements an answer of the API may ask of the database; pages are counted in the walk through the demo. */
const mostOfRead = (path: string): number => (/\/openings$/.test(path) ? mostOfFirstLook : 6);

/** Whoever reads a closed opening for the first time is held to its side, which is written down in a transaction. */
const mostOfFirstLook = 10;

/** Acts that move money or begin a strand tell more people and write more books than others. */
const acts: readonly (readonly [pattern: RegExp, most: number])[] = [
  // The last signature binds, plans, and puts what was sent in milestones into the course; one asks after agreements about spread.
  [/\/contract\/(signatures|sendings)$/, 67],
  // The last one makes it the contract's newest version, and changes plan and money.
  [/\/addenda\/signatures$/, 60],
  // With a question that was asked before it, which moves onto the case; one asks after agreements about spread.
  [/\/provider-confirmations$/, 55],
  [/\/(answers|payments|reports|invoices|signature-requests|attestations|delivery-reports|contacts)$/, 45],
  [/./, 35],
];
const mostOf = (path: string): number => acts.find(([pattern]) => pattern.test(path))?.[1] ?? 0;

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
    expect(
      reads?.filter(({ path, statements }) => statements.length > mostOfRead(path)).map(statementLines),
    ).toEqual([]);
    expect(
      writes?.filter(({ path, statements }) => statements.length > mostOf(path)).map(statementLines),
    ).toEqual([]);
  }, 300_000);
});
