import { DueWorkHandlers, JobQueue, queues, schedules } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { domainModules } from '../../apps/worker/src/domain.modules';
import { filesUnder, productionSources, read } from './support/house';
import { propertiesOf } from './support/keys-in-sources';

const kindOf = /(?:readonly kind = |^\s*(?:readonly )?kind: )'([a-z-]+\.[a-z-]+)'/gm;

/** Every kind of due work a source names, as an order or as a handler. */
function kindsInSources(): string[] {
  const ordered = propertiesOf('schedule', 'kind').filter(({ computed }) => !computed);
  const areas = new Set(filesUnder('libs').map((path) => path.split('/')[1]));
  const named = productionSources()
    .filter((path) => /tx\.schedule|kind: 'deadlines\.|DueWork(?:Handler|Job)/.test(read(path)))
    .flatMap((path) => [...read(path).matchAll(kindOf)].map((match) => match[1] ?? ''));
  return [...new Set([...ordered.map(({ key }) => key), ...named])].filter((kind) =>
    areas.has(kind.split('.')[0]),
  );
}

describe('the worker', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp(domainModules);
  });
  afterAll(() => app.close());

  it('has a handler for every kind of due work that is ordered or declared', () => {
    const kinds = kindsInSources();
    expect(kinds.length).toBeGreaterThan(8);
    const handlers = app.get(DueWorkHandlers);
    expect(kinds.filter((kind) => handlers.find(kind) === undefined)).toEqual([]);
  });

  it('has a handler for every queue, and wakes only queues there are', () => {
    const { handlers } = app.get(JobQueue) as unknown as { handlers: ReadonlyMap<string, unknown> };
    expect([...handlers.keys()].sort()).toEqual([...queues].sort());
    expect(queues).toEqual(expect.arrayContaining(Object.keys(schedules)));
  });
});
