import { join } from 'node:path';
import { defineExamples } from '../../views';
import { presentQueueRoots } from './queue-roots.presenter';

const root = (day: string, digit: string, entries: number) => ({
  day,
  root: digit.repeat(64),
  entries,
  publishedAt: new Date(`${day}T23:00:00Z`),
});

/** The days' codes. */
export const queueRootExamples = defineExamples({
  template: join(__dirname, 'queue-roots.hbs'),
  present: presentQueueRoots,
  facts: {
    'to dage': [{ items: [root('2026-11-20', 'a', 3), root('2026-11-18', '7', 1)], total: 2, page: 1 }],
    'mange dage': [{ items: [root('2026-11-20', 'a', 3)], total: 140, page: 2 }],
    ingen: [{ items: [], total: 0, page: 1 }],
  },
});
