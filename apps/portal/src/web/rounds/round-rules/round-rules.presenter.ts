import { addressOf, formatDayYear } from '@samraad/platform';
import type { RoundPlan } from '@samraad/rounds';
import type { DatedRules } from '@samraad/scheme';
import type { Link, PageHead, ProposalRows, Turn } from '../../../views';
import { differencesOf, sectionsOf, type ShownSection } from '../round-text';
import { roundsWords } from '../rounds.da';

const words = roundsWords.rules;

/** A round that stands, as a plan. */
export interface RulesOfRound {
  readonly plan: RoundPlan;
  readonly names: Readonly<Record<string, string>>;
  /** Its rules over time. */
  readonly dated: readonly DatedRules[];
  readonly today: string;
  readonly roundKey: string;
  readonly mayChange: boolean;
  /** It takes requests, and the viewer proposes for a side. */
  readonly mayClose: boolean;
  /** Opens the proposals its changes were decided by. */
  readonly seesDecisions: boolean;
}

/** Rules that hold from a day, beside those before them. */
export interface ShownRulesChange {
  readonly heading: string;
  readonly rows: ProposalRows;
  readonly decision: Link | null;
}

export interface RoundRulesModel {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly sections: readonly ShownSection[];
  readonly standard: Link;
  readonly close: Link | null;
  readonly changesHeading: string;
  readonly changesLead: string;
  readonly changes: readonly ShownRulesChange[];
}

export function presentRoundRules(shown: RulesOfRound): RoundRulesModel {
  const { plan, names, dated, today, roundKey, mayChange } = shown;
  const next = dated.find(({ from }) => from !== null && from > today)?.from;
  return {
    head: {
      title: plan.name,
      crumbs: [{ text: roundsWords.title, href: addressOf('round') }, { text: plan.name }],
      sub: words.sub(formatDayYear(plan.requestsFrom), formatDayYear(plan.requestsTo)),
    },
    turn: {
      tone: mayChange ? 'own' : 'done',
      sentence: words.turn,
      explanation: next ? words.coming(formatDayYear(next)) : words.turnWhy,
      ...(mayChange && {
        action: { text: roundsWords.change.start, href: addressOf('round.change', { roundKey }) },
      }),
    },
    sections: sectionsOf({ plan, origin: null, names, problems: [], draftId: null }),
    standard: { text: words.standard, href: addressOf('round.standard', { roundKey }) },
    close: shown.seesDecisions
      ? {
          text: shown.mayClose ? roundsWords.close.start : roundsWords.close.seeState,
          href: addressOf('round.close', { roundKey }),
        }
      : null,
    changesHeading: words.changes,
    changesLead: words.changeLead,
    changes: changesOf(shown),
  };
}

/** Each change beside what held before it, the newest first. */
function changesOf({ plan, names, dated, seesDecisions }: RulesOfRound): ShownRulesChange[] {
  return dated
    .flatMap(({ from, rules, proposalId }, index) => {
      const before = dated[index - 1]?.rules;
      if (from === null || before === undefined) return [];
      const rows = differencesOf({ ...plan, rules }, { ...plan, rules: before }, names);
      const heading = words.changedFrom(formatDayYear(from));
      const decision =
        seesDecisions && proposalId !== null
          ? { text: words.seeProposal, href: addressOf('proposal', { proposalId }) }
          : null;
      const shown = rows.map(({ title, ...row }) => ({ label: title, ...row, changed: true, once: false }));
      return [{ heading, rows: { caption: heading, columns: words.columns, rows: shown }, decision }];
    })
    .toReversed();
}
