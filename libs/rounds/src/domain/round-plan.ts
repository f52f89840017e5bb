import { type Canonical, canonicalJson, sha256, writtenLine } from '@samraad/platform';
import { roundRulesShape } from '@samraad/scheme';
import { z } from 'zod';

const day = z.iso.date();

/** A theme of a round that is planned; its key is made from its name when it is new. */
export const planThemeSchema = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]{1,60}$/),
  name: writtenLine(120),
  shortName: writtenLine(80),
  description: writtenLine(300),
  about: z.string().max(2000),
});

/** A provider of a round that is planned, with its tranches in øre as decimal texts; none: its frame is set later. */
export const planProviderSchema = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]{1,40}$/),
  tranches: z.array(z.strictObject({ opensOn: day, amount: z.string().regex(/^[0-9]{1,15}$/) })).max(10),
});

/**
 * The whole text of a round before there is one: dates, themes, providers with their tranches, and every rule. Both central
 * sides write in it, and approve exactly this text (domain.md §1, §10).
 */
export const roundPlanSchema = z.strictObject({
  name: writtenLine(60),
  /** A change of a round that stands: the day its rules and new themes hold from. */
  validFrom: day.optional(),
  requestsFrom: day,
  requestsTo: day,
  lastDeliveryDay: day,
  modelChoiceBy: day,
  themes: z.array(planThemeSchema).max(20),
  providers: z.array(planProviderSchema).max(20),
  rules: roundRulesShape,
});

/** A round as it is planned; days are `YYYY-MM-DD`, amounts øre as decimal texts. */
export type RoundPlan = z.infer<typeof roundPlanSchema>;
export type PlanTheme = z.infer<typeof planThemeSchema>;
export type PlanProvider = z.infer<typeof planProviderSchema>;

/**
 * One text for one plan. Shares are texts in it, since only whole numbers are canonical. A change of a round has no providers
 * in its text: they and their frames have decisions of their own.
 */
export function planText(plan: RoundPlan): string {
  const { latePatternShare, ...rules } = plan.rules;
  return canonicalJson({
    ...plan,
    ...(plan.validFrom !== undefined && { providers: [] }),
    rules: { ...rules, latePatternShare: String(latePatternShare) },
  } as Canonical);
}

/** What tells two plans apart: the hash of their text. */
export const planHash = (plan: RoundPlan): string => sha256(planText(plan));

/** A key of a name: "Runden 2028–2030" is 'runden-2028-2030'. */
export function keyOfName(name: string, longest = 40): string {
  const plain = name
    .toLowerCase()
    .replace(/\u00e6/g, 'ae')
    .replace(/\u00f8/g, 'oe')
    .replace(/\u00e5/g, 'aa')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, longest).replace(/-+$/, '') || 'ny';
}
