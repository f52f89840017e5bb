import { writtenText, maybeText, mostFilesEver } from '@samraad/platform';
import { pauseReasons } from '@samraad/deadlines';
import { declineReasons, limits, loggedKinds } from '@samraad/dialogue';
import { inboxFilters } from '@samraad/monitoring';
import { stages } from '@samraad/requests';
import { z } from 'zod';
import { apiDay, apiId, apiInstant, listQuery } from '../shell';
import { messageFileView } from './attachments.schemas';

const sides = z.enum(['management', 'employees', 'provider']);
const person = z.object({ id: apiId, name: z.string() });

export const messageView = z
  .object({
    id: apiId,
    at: apiInstant,
    author: person,
    side: sides,
    provider: person,
    body: z.string(),
    stated: z
      .boolean()
      .optional()
      .describe('The author’s role was stated by themselves and is not confirmed'),
    attachments: z.array(messageFileView),
    unread: z.boolean().describe('By somebody else, and not marked as seen by you'),
    beforeRequest: z
      .boolean()
      .optional()
      .describe('Written in a question before the request was sent: no contact, and no clock’s'),
  })
  .meta({ id: 'Message' });

export const foundMessage = z
  .object({
    id: apiId,
    case: z.object({ id: apiId, number: z.int().nullable(), title: z.string().nullable() }),
    at: apiInstant,
    author: z.string(),
    side: sides,
    provider: z.string(),
    body: z.string(),
  })
  .meta({ id: 'FoundMessage' });

export const messageSearch = listQuery([], { q: maybeText(120).default('') });

export const newMessage = z
  .strictObject({
    body: writtenText(limits.message),
    attachments: z
      .array(apiId)
      .max(mostFilesEver)
      .optional()
      .describe('Files you have added to this case and not sent yet'),
  })
  .meta({
    id: 'NewMessage',
    examples: [{ body: 'Tak for jeres henvendelse. Passer det jer at tales ved på mandag?' }],
  });

export const sentMessage = z
  .object({ id: apiId, firstContact: z.boolean().describe('It stopped the dialogue clock') })
  .meta({ id: 'SentMessage' });

export const answeredRequest = z
  .object({ id: apiId, stage: z.enum(stages), acceptedAt: apiInstant.nullable() })
  .meta({ id: 'AnsweredRequest' });

export const declineBody = z
  .strictObject({ reasonCode: z.enum(declineReasons), reason: writtenText(limits.reason) })
  .meta({
    id: 'Decline',
    examples: [{ reasonCode: 'no-capacity', reason: 'Vi er fuldt booket til februar.' }],
  });

export const declined = z
  .object({ id: apiId, lastDay: apiDay.describe('The last day to choose another provider') })
  .meta({ id: 'Declined' });

export const assignmentBody = z
  .strictObject({ personId: apiId, note: maybeText(limits.note).nullable().default(null) })
  .meta({
    id: 'NewAssignment',
    examples: [{ personId: '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11', note: 'Ring til lederen først.' }],
  });

export const assignmentView = z
  .object({
    id: apiId,
    person,
    from: apiInstant,
    to: apiInstant.nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: 'Assignment' });

export const contactView = z
  .object({
    id: apiId,
    kind: z.enum(['message', 'booked', ...loggedKinds]),
    heldAt: apiInstant,
    loggedAt: apiInstant,
    loggedBy: z.string(),
    provider: z.string(),
    withManagement: z.array(z.string()),
    withEmployees: z.array(z.string()),
    first: z.boolean().describe('It stopped the dialogue clock'),
  })
  .meta({ id: 'Contact' });

export const newContact = z
  .strictObject({
    kind: z.enum(loggedKinds),
    heldAt: apiInstant,
    withManagement: z.array(apiId).max(50),
    withEmployees: z.array(apiId).max(50),
  })
  .meta({
    id: 'NewContact',
    examples: [
      {
        kind: 'call',
        heldAt: '2026-11-24T09:00:00.000Z',
        withManagement: ['7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11'],
        withEmployees: ['0b4c9a52-6e0d-4e57-8c57-2d8e4b8a1c11'],
      },
    ],
  });

export const loggedContact = z.object({ id: apiId, firstContact: z.boolean() }).meta({ id: 'LoggedContact' });

export const pauseView = z
  .object({
    id: apiId,
    from: apiDay,
    to: apiDay,
    reason: z.enum(pauseReasons),
    state: z.enum(['proposed', 'confirmed', 'refused', 'lapsed']),
    proposedBy: apiId,
    proposedSide: sides,
    proposedAt: apiInstant,
    answeredBy: apiId.nullable(),
    answeredSide: sides.nullable(),
    answeredAt: apiInstant.nullable(),
  })
  .meta({ id: 'Pause' });

export const newPause = z
  .strictObject({ from: apiDay, to: apiDay, reason: z.enum(pauseReasons) })
  .meta({ id: 'NewPause', examples: [{ from: '2026-12-21', to: '2027-01-03', reason: 'holiday' }] });

export const pauseAnswer = z
  .strictObject({ confirm: z.boolean() })
  .meta({ id: 'PauseAnswer', examples: [{ confirm: true }] });

export const providerAnswerView = z
  .object({
    id: apiId,
    provider: person,
    decision: z.enum(['accept', 'decline']),
    reasonCode: z.enum(declineReasons).nullable(),
    reason: z.string().nullable(),
    by: z.string(),
    at: apiInstant,
  })
  .meta({ id: 'ProviderAnswer' });

const inboxClock = z.object({
  start: apiInstant,
  due: apiInstant,
  stoppedAt: apiInstant.nullable(),
  breachedAt: apiInstant.nullable(),
  /** Null while it runs. */
  closedAt: apiInstant.nullable(),
  closedBy: z.string().nullable(),
  outcome: z.enum(['met', 'breached']).nullable(),
  state: z.string(),
});

export const inboxItem = z
  .object({
    id: apiId,
    reference: z.string(),
    number: z.int(),
    title: z.string(),
    kind: z.enum(['advice', 'inspiration']),
    stage: z.enum(stages),
    turn: z.enum(['provider', 'parties', 'nobody']),
    acceptedAt: apiInstant.nullable(),
    consultant: person.nullable(),
    workplace: z.string(),
    region: z.string(),
    dialogue: inboxClock.nullable(),
    contract: inboxClock.nullable(),
  })
  .meta({ id: 'InboxItem' });

export const inboxQuery = listQuery([], {
  filter: z.enum(inboxFilters as [string, ...string[]]).default('all'),
  search: maybeText(120).optional(),
  sort: z.enum(['due', '-changed', 'number']).default('due'),
  theme: z.string().max(60).optional(),
  region: apiId.optional(),
  kind: z.enum(['advice', 'inspiration']).optional(),
  stage: z.enum(stages).optional(),
  consultant: apiId.optional(),
  late: z.enum(['true', 'false']).default('false').describe('Only where your provider is past a day'),
});
