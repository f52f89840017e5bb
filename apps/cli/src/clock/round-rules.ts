import type { ClockRules } from '@samraad/deadlines';
import { clockRulesOf, roundSeeds } from '@samraad/scheme';
import { clockDa } from '../i18n/clock.da';

/** The clocks' rules of a seeded round, or the sentence that there is no such round. */
export function rulesOfRound(key: string): ClockRules | string {
  const round = roundSeeds.find((seed) => seed.key === key);
  if (round) return clockRulesOf(round.rules);
  return clockDa.unknownRound(
    key,
    roundSeeds.map((seed) => seed.key),
  );
}
