import { itemsOf, type EvaluationView, type FormItem } from '@samraad/evaluation';
import type { Side } from '@samraad/identity';
import { evaluationsDa as words } from '../../../i18n/evaluations.da';
import type { Cell, DataBars, ListTable, PageHead, Turn } from '../../../views';
import type { CaseHeading } from '../case-evaluations';
import { evaluationHead } from '../evaluation-head.presenter';
import { evaluationTurn } from '../evaluation-turn.presenter';
import { baselineBars, sideBars } from './rating-bars.presenter';

interface ResultPart {
  readonly anchor: string;
  readonly heading: string;
  readonly bars: DataBars;
  /** Instead of bars: not answered, or not to be seen yet. */
  readonly note: string | null;
}

/** The two sides' answers beside each other, and the baseline before them. */
export interface ResultPage {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly scale: string;
  /** Whether the baseline stands before the two sides. */
  readonly baseline: boolean;
  readonly parts: readonly ResultPart[];
  readonly table: ListTable | null;
}

/** What this reader may see of the answers (domain.md §11). */
export function presentResult(about: CaseHeading, view: EvaluationView): ResultPage {
  const answered = view.sides.some(({ answers }) => answers !== null);
  return {
    head: evaluationHead(about, view.form.title, words.kinds[view.kind]),
    turn: evaluationTurn(about.line, view, true),
    scale: words.scale,
    baseline: view.baseline !== null,
    parts: [
      ...baselinePart(view),
      ...(view.state === 'scheduled' ? [] : view.sides.map(({ side }) => sidePart(view, side))),
    ],
    table: answered ? answerTable(view) : null,
  };
}

const baselinePart = (view: EvaluationView): ResultPart[] =>
  view.baseline
    ? [{ anchor: 'udgangspunkt', heading: words.before, bars: baselineBars(view), note: null }]
    : [];

function sidePart(view: EvaluationView, side: Side): ResultPart {
  return {
    anchor: side === 'management' ? 'ledelsen' : 'medarbejderne',
    heading: words.sides[side],
    bars: sideBars(view, side),
    note: noteOf(view, side),
  };
}

function noteOf(view: EvaluationView, side: Side): string | null {
  const one = view.sides.find((found) => found.side === side);
  if (one?.answers) return null;
  if (one?.answeredAt) return words.hidden;
  return view.state === 'closed' ? words.notAtAll : words.notYet;
}

function answerTable(view: EvaluationView): ListTable {
  const items = itemsOf(view.form);
  const before = view.baseline !== null;
  return {
    caption: words.allAnswers,
    captionHidden: true,
    columns: [
      { label: words.question },
      ...(before ? [{ label: words.before }] : []),
      { label: words.sides.management },
      { label: words.sides.employees },
    ],
    rows: items.map((item) => ({
      cells: [
        { text: item.text },
        ...(before ? [{ text: baselineText(view, item) }] : []),
        answerCell(view, item, 'management'),
        answerCell(view, item, 'employees'),
      ],
    })),
  };
}

const baselineText = (view: EvaluationView, item: FormItem): string => {
  const value = view.baseline?.[item.key];
  return value === undefined ? words.noAnswer : words.outOfFive(value);
};

function answerCell(view: EvaluationView, item: FormItem, side: Side): Cell {
  const answers = view.sides.find((one) => one.side === side)?.answers;
  if (!answers) return { text: noteOf(view, side) ?? words.noAnswer };
  const value = answers[item.key];
  if (value === undefined) return { text: words.noAnswer };
  if (item.kind === 'rating') return { text: words.outOfFive(value) };
  const option = item.kind === 'choice' && item.options.find((one) => one.value === value);
  return { text: option ? option.label : String(value) };
}
