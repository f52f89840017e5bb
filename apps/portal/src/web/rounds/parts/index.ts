import { type RoundPart, roundParts } from '@samraad/rounds';
import { choiceParts } from './choice-parts';
import { dayRuleParts } from './day-parts';
import { numberParts } from './number-parts';
import { providers, themes } from './people-parts';
import type { PartContext, PlanPart } from './plan-part';

const fixed = [...dayRuleParts, ...choiceParts, ...numberParts];

/** The rule of an address; null for one that nobody changes here. */
export function partOf(name: string, context: PartContext): PlanPart | null {
  if (name === 'themes') return themes(context);
  if (name === 'providers') return providers(context);
  return fixed.find(({ part }) => part === name) ?? null;
}

/** Whether a rule has a page of its own to change it on. */
export const isChangeable = (part: RoundPart): boolean =>
  part === 'themes' || part === 'providers' || fixed.some((one) => one.part === part);

export { roundParts };
export { changeSection, partWords, sections } from './parts.da';
export { sayPart } from './say-part.da';
export * from './plan-part';
