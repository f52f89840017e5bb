import type { EvaluationView } from '@samraad/evaluation';
import type { Side } from '@samraad/identity';
import { evaluationsDa as words } from '../../i18n/evaluations.da';
import type { Turn } from '../../views';
import { evaluationPaths } from './evaluations.paths';

/** The sides that have not answered. */
export const missingSides = ({ sides }: EvaluationView): Side[] =>
  sides.filter(({ answeredAt }) => answeredAt === null).map(({ side }) => side);

/** Where one evaluation is and whose turn it is; `action` only where it is not the page itself. */
export function evaluationTurn(view: EvaluationView, withAction: boolean): Turn {
  const missing = missingSides(view);
  if (view.mayAnswerFor.length > 0) {
    const until = view.closesAt ? ` ${words.until(view.closesAt)}` : '';
    const action = { text: words.answer, href: evaluationPaths.one(view.caseId, view.kind) };
    return {
      tone: 'own',
      sentence: words.yourTurn(view.kind),
      explanation: `${words.answerOnce}${until}`,
      ...(withAction && { action }),
    };
  }
  if (view.state === 'scheduled')
    return { tone: 'wait', sentence: words.opens(view.opensAt), explanation: words.opensWhy };
  if (missing.length === 0) return { tone: 'done', sentence: words.allAnswered };
  if (view.state === 'closed')
    return { tone: 'done', sentence: words.over, explanation: words.notAnswered(missing) };
  const explanation = view.closesAt ? words.until(view.closesAt) : undefined;
  return { tone: 'wait', sentence: words.missing(missing), ...(explanation && { explanation }) };
}
