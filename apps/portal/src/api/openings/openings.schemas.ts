import {
  noticedBy,
  type OpeningAnswers,
  type OpeningsRead,
  openingTextLimit,
  compareOpenings,
  sides,
  startWishes,
} from '@samraad/requests';
import { z } from 'zod';
import { apiId, apiInstant } from '../shell';

const answers = z.strictObject({
  theme: z.string().max(60).optional(),
  kind: z.enum(['advice', 'inspiration']).optional(),
  noticed: z.array(z.enum(noticedBy)).max(noticedBy.length).optional(),
  weight: z.int().min(1).max(5).optional(),
  start: z.enum(startWishes).optional(),
  change: z.string().max(openingTextLimit).optional(),
  tried: z.string().max(openingTextLimit).optional(),
});
const exampleAnswers = {
  theme: 'organisational-change',
  kind: 'advice' as const,
  noticed: ['new' as const],
  weight: 3,
  start: 'soon' as const,
  change: 'At nye kan tage en vagt alene.',
};
const side = z.enum(sides);

/** The openings as one of the two sides reads them: its own, and the other's once both are in. */
export const openingsView = z
  .object({
    state: z.enum(['none', 'writing', 'opened']),
    side,
    unitId: apiId,
    proposedAt: apiInstant.nullable(),
    dropAskedBy: side.nullable(),
    openedAt: apiInstant.nullable(),
    begunAt: apiInstant.nullable(),
    outside: z
      .array(apiId)
      .meta({ description: 'Of your side, whom only the other side has brought in: it is closed to them' }),
    openings: z.array(
      z.object({
        side,
        answers,
        version: z
          .int()
          .meta({ description: 'Given back when it is written over; 409 when a colleague was faster' }),
        writtenAt: apiInstant.nullable(),
        handedInAt: apiInstant.nullable(),
        handedInBy: z.string().nullable(),
      }),
    ),
    comparison: z.array(z.object({ field: z.string(), accord: z.enum(['agree', 'partly', 'differ']) })),
  })
  .meta({ id: 'Openings' });

export const openingsExample = {
  state: 'writing' as const,
  side: 'management' as const,
  unitId: '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11',
  proposedAt: '2026-11-12T09:00:00.000Z',
  dropAskedBy: null,
  openedAt: null,
  begunAt: null,
  outside: [],
  openings: [
    {
      ...{
        side: 'management' as const,
        answers: exampleAnswers,
        version: 2,
        writtenAt: '2026-11-13T12:00:00.000Z',
      },
      ...{ handedInAt: null, handedInBy: null },
    },
  ],
  comparison: [],
};

export const openingBody = z
  .strictObject({ answers, version: z.int().min(0).optional() })
  .meta({ examples: [{ answers: exampleAnswers, version: 2 }] });
export const handInBody = z.strictObject({ handedIn: z.boolean() }).meta({ examples: [{ handedIn: true }] });
export const dropBody = z.strictObject({ drop: z.boolean() }).meta({ examples: [{ drop: true }] });
export const proposeBody = z.strictObject({ side: side.optional() }).meta({ examples: [{}] });

export function openingsOf({ side: own, unitId, view, outside }: OpeningsRead) {
  const answersBy = (one: (typeof sides)[number]): OpeningAnswers =>
    view?.openings.find((each) => each.side === one)?.answers ?? {};
  return {
    state: view?.state ?? 'none',
    side: own,
    unitId,
    proposedAt: view?.proposedAt ?? null,
    dropAskedBy: view?.drop?.side ?? null,
    openedAt: view?.openedAt ?? null,
    begunAt: view?.begun?.at ?? null,
    outside: [...outside],
    openings: (view?.openings ?? []).map((one) => ({
      ...{ side: one.side, answers: one.answers, version: one.version, writtenAt: one.writtenAt },
      ...{ handedInAt: one.handedAt, handedInBy: one.handedBy },
    })),
    comparison:
      view?.state === 'opened'
        ? compareOpenings({ management: answersBy('management'), employees: answersBy('employees') })
        : [],
  };
}
