import { addressOf, capital, refusalText } from '@samraad/platform';
import type { RoundPart, RoundPlan, RoundProblem } from '@samraad/rounds';
import {
  changeSection,
  isChangeable,
  type Piece,
  plain,
  roundParts,
  type Said,
  sayPart,
  sections,
  partWords,
} from './parts';
import { roundsWords } from './rounds.da';

type Names = Readonly<Record<string, string>>;

/** A rule as a page shows it: its sentences in pieces, where it is changed, and what is wrong with it. */
export interface ShownRule {
  readonly said: readonly { readonly pieces: readonly ShownPiece[] }[];
  readonly edit: { readonly text: string; readonly label: string; readonly href: string } | null;
  readonly fixed: string | null;
  readonly problems: readonly string[];
}

/** Words, or what may be changed: marked, and marked otherwise where it differs from the round it came from. */
export interface ShownPiece {
  readonly text: string;
  readonly look: '' | 'said-mark' | 'said-mark said-mark--changed';
}

/** A panel of rules. */
export interface ShownSection {
  readonly heading: string;
  readonly anchor: string;
  readonly rules: readonly ShownRule[];
}

/** What the rules of a round are shown with. */
export interface RoundText {
  readonly plan: RoundPlan;
  readonly origin: RoundPlan | null;
  readonly names: Names;
  readonly problems: readonly RoundProblem[];
  /** The draft whose rules can be changed here; null where nothing can. */
  readonly draftId: string | null;
}

/** Every rule as sentences, panel by panel. */
export function sectionsOf(text: RoundText): ShownSection[] {
  const shown = text.plan.validFrom === undefined ? sections : [changeSection, ...sections];
  return shown.map(({ heading, anchor, parts }) => ({
    heading,
    anchor,
    rules: parts.map((part) => ruleOf(part, text)),
  }));
}

function ruleOf(part: RoundPart, { plan, origin, names, problems, draftId }: RoundText): ShownRule {
  const before = origin && sayPart[part](origin, names);
  const { title } = partWords[part];
  // In a running round providers and their frames have decisions of their own.
  const own = plan.validFrom !== undefined && part === 'providers';
  const can = draftId !== null && isChangeable(part) && !own;
  return {
    said: piecesOf(sayPart[part](plan, names), before),
    edit: can
      ? {
          text: roundsWords.draft.edit,
          label: title.toLowerCase(),
          href: addressOf('round-draft.part', { draftId, part }),
        }
      : null,
    fixed: draftId !== null && !can ? (own ? roundsWords.change.own : roundsWords.draft.fixed) : null,
    problems: problems.filter((one) => one.part === part).map(({ refusal }) => refusalText(refusal)),
  };
}

/** Marks what is not among the values it was made from. */
function piecesOf(said: Said, before: Said | null): ShownRule['said'] {
  const known =
    before && new Set(before.flat().flatMap((piece) => (typeof piece === 'string' ? [] : [piece.value])));
  const look = (piece: Piece): ShownPiece => {
    if (typeof piece === 'string') return { text: piece, look: '' };
    const changed = known !== null && !known.has(piece.value);
    return { text: piece.value, look: changed ? 'said-mark said-mark--changed' : 'said-mark' };
  };
  return said.map((sentence) => ({ pieces: sentence.map(look) }));
}

/** A rule that is not as it was in the round it came from. */
export interface RoundDifference {
  readonly part: RoundPart;
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

const wordsOf = (part: RoundPart, plan: RoundPlan, names: Names): string =>
  sayPart[part](plan, names).map(plain).map(capital).join(' ');

/** What differs from the round it was made from, rule by rule, in whole sentences. */
export function differencesOf(plan: RoundPlan, origin: RoundPlan | null, names: Names): RoundDifference[] {
  if (!origin) return [];
  return roundParts
    .map((part) => ({
      part,
      title: partWords[part].title,
      before: wordsOf(part, origin, names),
      after: wordsOf(part, plan, names),
    }))
    .filter(({ before, after }) => before !== after);
}

const partsOf = ({ validFrom }: RoundPlan): readonly RoundPart[] =>
  validFrom === undefined ? roundParts : ['valid-from', ...roundParts];

/** The whole text, rule by rule: what both sides approve. */
export const wholeText = (plan: RoundPlan, names: Names) =>
  partsOf(plan).map((part) => ({ label: partWords[part].title, text: wordsOf(part, plan, names) }));
