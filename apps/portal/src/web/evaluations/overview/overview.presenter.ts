import type { EvaluationView } from '@samraad/evaluation';
import type { Side } from '@samraad/identity';
import { formatDayYear } from '@samraad/platform';
import { evaluationsDa as words } from '../../../i18n/evaluations.da';
import type { KeyValues, Link, PageHead, Signer, Turn, TwoSides } from '../../../views';
import { type CaseLine, presentTurn } from '../../cases/case-line.presenter';
import type { CaseHeading } from '../case-evaluations';
import { evaluationHead } from '../evaluation-head.presenter';
import { evaluationTurn } from '../evaluation-turn.presenter';
import { evaluationPaths } from '../evaluations.paths';

interface OverviewPart {
  readonly heading: string;
  readonly facts: KeyValues;
  /** Null before anybody could have answered. */
  readonly sides: TwoSides | null;
  readonly link: Link | null;
}

/** Both evaluations of a case. */
export interface Overview {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly parts: readonly OverviewPart[];
}

/** What has been asked, who has answered, what comes. */
export function presentOverview(about: CaseHeading, views: readonly EvaluationView[]): Overview {
  return {
    head: evaluationHead(about, words.title),
    turn: overviewTurn(about.line, views),
    parts: views.map(presentPart),
  };
}

function overviewTurn(line: CaseLine, views: readonly EvaluationView[]): Turn {
  const own = views.find(({ mayAnswerFor }) => mayAnswerFor.length > 0);
  const last = views.find(({ state }) => state !== 'closed') ?? views.at(-1);
  const now = own ?? last;
  return now ? evaluationTurn(line, now, true) : presentTurn(line, { explanation: words.noneText });
}

function presentPart(view: EvaluationView): OverviewPart {
  const time = view.closesAt
    ? `${formatDayYear(view.opensAt)} – ${formatDayYear(view.closesAt)}`
    : formatDayYear(view.opensAt);
  return {
    heading: words.kinds[view.kind],
    facts: {
      rows: [
        { key: words.stateKey, value: words.states[view.state] },
        { key: view.closesAt ? words.windowKey : words.openedKey, value: time },
      ],
    },
    sides: view.state === 'scheduled' ? null : sidesOf(view),
    link: linkOf(view),
  };
}

const sidesOf = (view: EvaluationView): TwoSides => ({
  workplaces: [{ management: [answerer(view, 'management')], employees: [answerer(view, 'employees')] }],
});

function answerer(view: EvaluationView, side: Side): Signer {
  const at = view.sides.find((one) => one.side === side)?.answeredAt ?? null;
  if (at) return { name: words.sides[side], state: 'signed', status: words.answeredOn(at) };
  const status = view.state === 'closed' ? words.notAtAll : words.notYet;
  return { name: words.sides[side], state: view.state === 'closed' ? 'missing' : 'waiting', status };
}

function linkOf(view: EvaluationView): Link | null {
  const href = evaluationPaths.one(view.caseId, view.kind);
  if (view.mayAnswerFor.length > 0) return { text: words.answer, href };
  if (view.sides.some(({ answers }) => answers !== null)) return { text: words.seeResult, href };
  return view.kind === 'effect' ? { text: words.see, href } : null;
}
