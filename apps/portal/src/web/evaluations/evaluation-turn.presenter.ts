import type { EvaluationView } from '@samraad/evaluation';
import type { Side } from '@samraad/identity';
import { evaluationsDa as words } from '../../i18n/evaluations.da';
import type { Turn } from '../../views';
import { type CaseLine, presentTurn } from '../cases/case-line.presenter';

/** The sides that have not answered. */
export const missingSides = ({ sides }: EvaluationView): Side[] =>
  sides.filter(({ answeredAt }) => answeredAt === null).map(({ side }) => side);

/** The case's own sentence, with what is so of one evaluation; `withAction` only where it is not the page itself. */
export function evaluationTurn(line: CaseLine, view: EvaluationView, withAction: boolean): Turn {
  const turn = presentTurn(line, { explanation: whyOf(view) });
  return withAction ? turn : { ...turn, action: undefined };
}

function whyOf(view: EvaluationView): string {
  const missing = missingSides(view);
  const until = view.closesAt ? ` ${words.until(view.closesAt)}` : '';
  if (view.mayAnswerFor.length > 0) return `${words.answerOnce}${until}`;
  if (view.state === 'scheduled') return words.opens(view.opensAt);
  if (missing.length === 0) return words.allAnswered;
  return view.state === 'closed'
    ? `${words.over}. ${words.notAnswered(missing)}`
    : `${words.missing(missing)}.${until}`;
}
