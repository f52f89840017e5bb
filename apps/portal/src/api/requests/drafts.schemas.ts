import { writtenText } from '@samraad/platform';
import { draftMessageLimit, type DraftSide, sides } from '@samraad/requests';
import { z } from 'zod';
import { apiDay, apiId, apiInstant } from '../shell';
import { requestExample } from './requests.schemas';

const side = z.enum(sides);
const id = requestExample.id;

/** What one side wrote to the others. */
export const draftMessageView = z
  .object({
    id: apiId,
    author: z.object({ id: apiId, name: z.string() }),
    side,
    unitId: apiId,
    unit: z.string(),
    body: z.string(),
    writtenAt: apiInstant,
    unread: z.boolean(),
  })
  .meta({ id: 'DraftMessage' });

export const draftMessageExample = {
  id,
  author: { id, name: 'Jonas Lind' },
  side: 'employees',
  unitId: id,
  unit: 'Akutmodtagelsen',
  body: 'Vil du skrive opfølgningen færdig?',
  writtenAt: '2026-11-19T14:40:00.000Z',
  unread: true,
};

export const draftMessageBody = z
  .strictObject({ body: writtenText(draftMessageLimit), side: side.optional() })
  .meta({ examples: [{ body: 'Vil du skrive opfølgningen færdig?' }] });

/** A side of a workplace: who is in the draft there, and whether they are ready. */
export const draftSideView = z
  .object({
    unitId: apiId,
    unit: z.string(),
    side,
    joining: z.boolean(),
    people: z.array(
      z.object({
        person: z.object({ id: apiId, name: z.string() }),
        role: z.string(),
        stated: z.boolean(),
        askedAt: apiInstant.nullable(),
        firstAt: apiInstant.nullable(),
        lastAt: apiInstant.nullable(),
      }),
    ),
    invited: z.array(z.object({ id: apiId, name: z.string(), invitedAt: apiInstant })),
    ready: z.object({ by: z.string(), at: apiInstant, stands: z.boolean() }).nullable(),
    nudged: z.object({ day: apiDay, by: z.string() }).nullable(),
  })
  .meta({ id: 'DraftSide' });

export const draftSideExample = {
  unitId: id,
  unit: 'Akutmodtagelsen',
  side: 'employees',
  joining: false,
  people: [
    {
      person: { id, name: 'Jonas Lind' },
      role: 'amr',
      stated: false,
      askedAt: '2026-11-17T09:00:00.000Z',
      firstAt: '2026-11-17T12:00:00.000Z',
      lastAt: '2026-11-19T14:41:00.000Z',
    },
  ],
  invited: [],
  ready: { by: 'Jonas Lind', at: '2026-11-19T14:41:00.000Z', stands: true },
  nudged: null,
};

export const draftSideOf = ({ people, invited, ...one }: DraftSide) => ({
  ...one,
  people: people.map(({ personId, name, ...person }) => ({ person: { id: personId, name }, ...person })),
  invited: invited.map((each) => ({ id: each.id, name: each.name, invitedAt: each.invitedAt })),
});

export const askInBody = z
  .strictObject({ personIds: z.array(apiId).min(1).max(50) })
  .meta({ examples: [{ personIds: [id] }] });

/** `version` is the one that was read; taking it back asks for none. Both are said for all of one's own workplaces. */
export const readyBody = z
  .strictObject({ ready: z.boolean(), version: z.int().min(0), side: side.optional() })
  .meta({ examples: [{ ready: true, version: 3 }] });

export const nudgeBody = z
  .strictObject({ unitId: apiId, side })
  .meta({ examples: [{ unitId: id, side: 'employees' }] });

export const visitBody = z
  .strictObject({ messageId: apiId.nullable() })
  .meta({ examples: [{ messageId: id }] });
