import { join } from 'node:path';
import type { EndorsementTask } from '@samraad/requests';
import { defineExamples } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { presentEndorsementQueue } from './endorsement-queue.presenter';

const task: EndorsementTask = {
  caseId: ids.request,
  reference: 'SR-7KQ4-M2',
  title: null,
  unit: 'Akutmodtagelsen',
  anchorUnit: 'Prøve Hospital',
  insideFocus: true,
  askedAt: new Date('2026-11-20T13:10:00Z'),
  dueAt: new Date('2026-11-27T22:59:59Z'),
  escalated: false,
  late: false,
};

const waiting = (...items: EndorsementTask[]) => ({ items, total: items.length });

/** What waits for an endorsement. */
export const endorsementQueueExamples = defineExamples({
  template: join(__dirname, 'endorsement-queue.hbs'),
  present: presentEndorsementQueue,
  facts: {
    'to venter, den ene er sen': [
      waiting(
        { ...task, title: 'Ro på efter sammenlægningen', escalated: true, late: true, insideFocus: false },
        task,
      ),
    ],
    'ingen koordinator': [waiting({ ...task, escalated: true })],
    'én venter': [waiting(task)],
    'side to af flere': [{ items: [task], total: 70 }, 2],
    'en side for meget': [{ items: [], total: 70 }, 9],
    'ingen venter': [waiting()],
    'ingen venter på formanden': [waiting(), 1, false],
  },
});
