import { writtenLine } from '@samraad/platform';
import { roundFacts, roundRulesSchema } from '@samraad/scheme';
import { z } from 'zod';
import { apiDay, apiId, apiOre } from '../shell';

const named = z.object({ key: z.string(), name: z.string() });

/** A round in a list. */
export const roundView = z
  .object({
    id: apiId,
    key: z.string(),
    name: z.string(),
    /** Whether it takes requests today. */
    open: z.boolean(),
    requestsFrom: apiDay,
    requestsTo: apiDay,
    lastDeliveryDay: apiDay,
    modelChoiceBy: apiDay,
    demo: z.boolean(),
    own: z
      .array(z.enum(roundFacts))
      .meta({ description: 'Facts the round’s source leaves open: what is answered is Samråd’s own' }),
  })
  .meta({ id: 'Round' });

const themeView = z
  .object({
    key: z.string(),
    name: z.string(),
    shortName: z.string(),
    description: z.string(),
    about: z.string(),
  })
  .meta({ id: 'Theme' });

const modelChoiceView = z
  .object({
    region: z.object({ id: apiId, key: z.string(), name: z.string() }),
    model: z.literal([1, 2]),
    from: apiDay,
    topics: z.array(named),
    areas: z.array(named),
    anchoredAt: z.array(z.enum(['hospital', 'enterprise'])),
    note: z.string().nullable(),
  })
  .meta({ id: 'ModelChoice' });

/** A round whole: themes, the rules it judges by, providers and the regions' choices of model. */
export const roundDetailView = roundView
  .extend({
    themes: z.array(themeView),
    rules: roundRulesSchema,
    providers: z.array(z.object({ id: apiId, key: z.string(), name: z.string() })),
    modelChoices: z.array(modelChoiceView),
  })
  .meta({ id: 'RoundDetail' });

const count = z.int();

/** What closing a round comes to, as it stands now. */
export const closingView = z
  .object({
    round: named.extend({ id: apiId }),
    phase: z.enum(['open', 'ending', 'over']),
    requestsTo: apiDay,
    lastDeliveryDay: apiDay,
    known: z.boolean().meta({
      description: 'False for a round that was over before the portal began: its zeros say nothing',
    }),
    open: z
      .object({ running: count, withoutContract: count, completing: count, drafts: count })
      .extend({ signing: count, signatures: count })
      .meta({
        description:
          'Cases with a number; of those, without a signed contract; signed but not numbered; drafts; being signed, and the signatures that would fall',
      }),
    carriesOver: z.boolean().meta({ description: 'Whether what is free follows to the next round' }),
    next: z.object({ id: apiId, name: z.string() }).nullable(),
    frames: z.array(
      z.object({
        frameId: apiId,
        provider: z.object({ id: apiId, name: z.string() }),
        free: apiOre,
        held: apiOre,
        used: apiOre,
        later: apiOre.meta({ description: 'Tranches whose day has not come' }),
        needs: count.meta({ description: 'Cases that may still need what is free' }),
        left: z.enum(['goes', 'waits-for-cases', 'no-next-frame', 'stays', 'nothing']),
        freeInNext: apiOre.nullable(),
      }),
    ),
  })
  .meta({ id: 'RoundClosing' });

/** A row's id, or a key such as 'demo-26'. */
export const idOrKey = writtenLine(80);
