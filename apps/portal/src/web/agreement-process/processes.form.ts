import { orderTopics, processKinds, processStatuses } from '@samraad/requests';
import { z } from 'zod';
import { choice, choices, day, id, optional } from '../shell';
import { processWords as words } from './agreement-process.da';

/** What is told of an aftaleforløb. */
export const processForm = z.object({
  unitId: id(words.workplace),
  kind: choice(processKinds, words.kind),
  topics: choices(orderTopics, words.topics, { min: 0 }),
  status: choice(processStatuses, words.status),
  statusOn: optional(day(words.statusOn)),
  deadlineOn: optional(day(words.deadlineOn)),
});
