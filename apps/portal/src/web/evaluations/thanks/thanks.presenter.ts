import type { EvaluationView } from '@samraad/evaluation';
import type { Side } from '@samraad/identity';
import { evaluationsDa as words } from '../../../i18n/evaluations.da';
import type { Link, PageHead, Turn } from '../../../views';
import type { CaseHeading } from '../case-evaluations';
import { evaluationHead } from '../evaluation-head.presenter';
import { missingSides } from '../evaluation-turn.presenter';
import { evaluationPaths } from '../evaluations.paths';

/** The page after an answer. */
export interface ThanksPage {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly links: readonly Link[];
}

/** Thanks, and where the other side is; null when no answer of this reader's side is there. */
export function presentThanks(
  about: CaseHeading,
  view: EvaluationView,
  own: readonly Side[],
): ThanksPage | null {
  const answered = view.sides.find(({ side, answeredAt }) => own.includes(side) && answeredAt !== null);
  if (!answered) return null;
  const [missing] = missingSides(view);
  const status = missing ? words.thanksOther(missing) : words.thanksBoth;
  return {
    head: evaluationHead(about, words.thanks, words.kinds[view.kind]),
    turn: {
      tone: missing ? 'wait' : 'done',
      sentence: words.thanksText(answered.side),
      explanation: status,
      action: {
        text: missing ? words.seeOwn : words.seeResult,
        href: evaluationPaths.one(view.caseId, view.kind),
      },
    },
    links: [{ text: words.back, href: evaluationPaths.overview(view.caseId) }],
  };
}
