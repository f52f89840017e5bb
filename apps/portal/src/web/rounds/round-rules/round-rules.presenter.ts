import { addressOf, formatDayYear } from '@samraad/platform';
import type { RoundPlan } from '@samraad/rounds';
import type { PageHead, Turn } from '../../../views';
import { sectionsOf, type ShownSection } from '../round-text';
import { roundsWords } from '../rounds.da';

const words = roundsWords.rules;

/** A round that stands, as a plan. */
export interface RulesOfRound {
  readonly plan: RoundPlan;
  readonly names: Readonly<Record<string, string>>;
}

export interface RoundRulesModel {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly sections: readonly ShownSection[];
}

export function presentRoundRules({ plan, names }: RulesOfRound): RoundRulesModel {
  return {
    head: {
      title: plan.name,
      crumbs: [{ text: roundsWords.title, href: addressOf('round') }, { text: plan.name }],
      sub: words.sub(formatDayYear(plan.requestsFrom), formatDayYear(plan.requestsTo)),
    },
    turn: { tone: 'done', sentence: words.turn, explanation: words.turnWhy },
    sections: sectionsOf({ plan, origin: null, names, problems: [], draftId: null }),
  };
}
