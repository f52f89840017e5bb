import { writtenLine } from '@samraad/platform';
import { roundFacts, roundRulesSchema } from '@samraad/scheme';
import { z } from 'zod';
import { apiDay, apiId } from '../shell';

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

/** A row's id, or a key such as 'demo-26'. */
export const idOrKey = writtenLine(80);
