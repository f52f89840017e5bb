import { regionGroupings } from '@samraad/monitoring';
import { writtenLine, writtenText } from '@samraad/platform';
import { z } from 'zod';
import { apiDay, apiId, apiInstant } from '../shell';

const named = z.object({ key: z.string(), name: z.string() });

/** A region's choice, or that it has made none. */
export const regionChoiceView = z
  .object({
    region: z.object({ id: apiId, key: z.string(), name: z.string() }),
    /** Null while model 2 holds because nothing is chosen. */
    from: apiDay.nullable(),
    model: z.literal([1, 2]),
    topics: z.array(named),
    areas: z.array(named),
    anchoredAt: z.array(z.enum(['hospital', 'enterprise'])),
    note: z.string().nullable(),
  })
  .meta({ id: 'RegionChoice' });

const triedFields = {
  regionId: apiId,
  model: z.literal([1, 2]),
  topics: z.array(z.strictObject({ key: writtenLine(60), name: writtenLine(200) })).max(20),
  /** Ids of units, each with all under it, or keys of named areas from an earlier choice. */
  areas: z.array(writtenLine(80)).max(200),
  anchoredAt: z.array(z.enum(['hospital', 'enterprise'])).max(2),
};

const tried = {
  regionId: '3c9d1f7a-51f4-4f0b-bb0e-2e7c5a90d1aa',
  model: 1 as const,
  topics: [{ key: 'violence-threats', name: 'Vold og trusler' }],
  areas: [],
  anchoredAt: ['hospital' as const],
};

/** A model that is tried on the last year. */
export const triedModel = z.strictObject(triedFields).meta({ id: 'TriedModel', examples: [tried] });

/** A choice that one chair proposes to the other. */
export const newModelChoice = z
  .strictObject({
    ...triedFields,
    from: apiDay,
    anchors: z.array(z.strictObject({ unitId: apiId, email: writtenLine(254) })).max(100),
    note: writtenText(1000).nullable(),
    reason: writtenText(2000),
  })
  .meta({
    id: 'NewModelChoice',
    examples: [{ ...tried, from: '2027-01-01', anchors: [], note: null, reason: 'Det er her, det brænder.' }],
  });

const draftFields = {
  model: z.literal([1, 2]).nullable(),
  from: apiDay.nullable(),
  topics: z.array(z.strictObject({ key: writtenLine(60), name: writtenLine(200) })).max(30),
  areas: triedFields.areas,
  anchoredAt: triedFields.anchoredAt,
  anchors: z.array(z.strictObject({ unitId: apiId, email: z.string().max(254) })).max(100),
  note: z.string().max(1000),
  reason: z.string().max(2000),
};

/** A choice as far as it is filled in, on the version that was seen; 0 where there was none. */
export const keptModelChoice = z.strictObject({ ...draftFields, version: z.int().min(0) }).meta({
  id: 'KeptModelChoice',
  examples: [
    {
      ...{ version: 0, model: 1 as const, from: null, topics: tried.topics, areas: [] },
      ...{ anchoredAt: [], anchors: [], note: '', reason: '' },
    },
  ],
});

/** What the two chairs have kept of a choice. */
export const modelChoiceDraftView = z
  .object({
    region: z.object({ id: apiId, key: z.string(), name: z.string() }),
    round: z.object({ id: apiId, key: z.string(), name: z.string() }),
    version: z.int(),
    changedAt: apiInstant,
    changedBy: z.string(),
    ...draftFields,
    from: apiDay.nullable().meta({ description: 'Null also where only a part of a day is filled in' }),
  })
  .meta({ id: 'ModelChoiceDraft' });

/** Which version is thrown away. */
export const droppedVersion = z.object({ version: z.coerce.number().int().min(1) });

const shown = z.array(z.object({ key: z.string(), count: z.int().nullable() }));

/** What a rehearsal comes to; null where a number may not be told. */
export const rehearsalView = z
  .object({
    from: apiDay,
    to: apiDay,
    total: z.int().nullable(),
    inside: z.int().nullable(),
    outside: z.int().nullable(),
    typicalWorkingDaysLater: z.int().nullable(),
    passed: z.int().nullable(),
    later: shown,
    why: shown,
    kinds: z.array(z.object({ sectors: z.array(z.string()), inside: z.int(), outside: z.int() })),
    /** Whether working days were measured; else the anchor's whole time was reckoned with. */
    measured: z.boolean(),
  })
  .meta({ id: 'Rehearsal' });

const month = z.string().regex(/^\d{4}-\d{2}$/);
const period = z.object({ from: month, to: month, total: z.int() });
const grouping = z.object({
  through: month.nullable(),
  all: z.array(z.object({ key: z.string(), told: z.int(), andMore: z.boolean() })),
  periods: z.array(period.extend({ groups: shown })),
});

/** A region's figures in a round; small numbers are not in them. */
export const regionUseView = z
  .object({
    round: z.string(),
    threshold: z.int(),
    through: month.nullable(),
    total: z.int(),
    waits: z.boolean(),
    periods: z.array(period),
    by: z.object(
      Object.fromEntries(regionGroupings.map((by) => [by, grouping])) as Record<
        (typeof regionGroupings)[number],
        typeof grouping
      >,
    ),
  })
  .meta({ id: 'RegionUse' });
