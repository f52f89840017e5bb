import type { EvaluationFigures, EvaluationListItem, Figures } from '@samraad/evaluation';
import { caseNumber } from '@samraad/requests';
import { evaluationsDa as words } from '../../../i18n/evaluations.da';
import type { Cell, DataBars, ListTable, PageHead } from '../../../views';
import { evaluationPaths } from '../evaluations.paths';

interface FiguresPart {
  readonly heading: string;
  readonly note: string | null;
  readonly all: DataBars;
  /** Null while nothing may be shown. */
  readonly table: ListTable | null;
}

/** What a provider or a central party sees of all evaluations. */
export interface EvaluationListPage {
  readonly head: PageHead;
  readonly figures: readonly FiguresPart[];
  readonly casesHeading: string;
  readonly cases: ListTable;
}

const decimal = (value: number): string =>
  value.toLocaleString('da-DK', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Averages first, then the cases, open ones first. */
export function presentEvaluationList(
  items: readonly EvaluationListItem[],
  figures: readonly EvaluationFigures[],
  opens = true,
): EvaluationListPage {
  return {
    head: { title: words.list, crumbs: [{ text: words.list }], sub: words.listSub },
    figures: figures.map(presentFigures),
    casesHeading: words.cases,
    cases: casesTable(items, opens),
  };
}

function presentFigures(figures: EvaluationFigures): FiguresPart {
  const { kind, threshold, ratings, all, providers } = figures;
  const hidden = all === null || providers.some((one) => one.figures === null);
  return {
    heading: words.averageOf(kind),
    note: hidden ? words.tooFewText(threshold) : null,
    all: { rows: all ? ratings.map(({ key, text }) => meanBar(text, all, key)) : [] },
    table: all ? meansTable(figures) : null,
  };
}

function meansTable({ kind, ratings, all, providers }: EvaluationFigures): ListTable {
  const columns = [{ name: words.all, figures: all }, ...providers];
  return {
    caption: words.averageOf(kind),
    captionHidden: true,
    columns: [{ label: words.question }, ...columns.map(({ name }) => ({ label: name }))],
    rows: ratings.map(({ key, text }) => ({
      cells: [{ text }, ...columns.map((one) => meanCell(one.figures, key))],
    })),
  };
}

function meanBar(label: string, figures: Figures, key: string): DataBars['rows'][number] {
  const mean = figures.items.find((item) => item.key === key)?.mean ?? 0;
  return { label, value: words.outOfFive(decimal(mean)), percent: Math.round(mean * 20) };
}

function meanCell(figures: Figures | null, key: string): Cell {
  const figure = figures?.items.find((item) => item.key === key);
  if (!figures || !figure) return { text: words.notShown };
  const mean = decimal(figure.mean);
  const text = figure.before === null ? mean : words.fromTo(decimal(figure.before), mean);
  return { text, sub: words.answers(figures.answers) };
}

function casesTable(items: readonly EvaluationListItem[], opens: boolean): ListTable {
  return {
    caption: words.cases,
    captionHidden: true,
    columns: [
      { label: words.caseColumn },
      { label: words.kindColumn },
      { label: words.providerColumn },
      { label: words.stateColumn },
      { label: words.sideShort.management },
      { label: words.sideShort.employees },
    ],
    rows: items.map((item) => ({
      cells: [
        {
          text: item.title ?? caseNumber(item.number),
          ...(opens ? { href: evaluationPaths.one(item.caseId, item.kind) } : {}),
          ...(item.title === null ? {} : { sub: caseNumber(item.number) }),
        },
        { text: words.kinds[item.kind] },
        { text: item.providerName },
        { text: timeOf(item) },
        answeredCell(item, 'management'),
        answeredCell(item, 'employees'),
      ],
    })),
    empty: { heading: words.emptyHeading, text: words.emptyText },
  };
}

function timeOf({ state, opensAt, closesAt }: EvaluationListItem): string {
  if (state === 'scheduled') return words.opensOn(opensAt);
  return state === 'open' && closesAt ? words.openUntil(closesAt) : words.states[state];
}

function answeredCell({ answered, state }: EvaluationListItem, side: 'management' | 'employees'): Cell {
  if (answered.includes(side)) return { pill: { text: words.hasAnswered, tone: 'good' } };
  if (state === 'scheduled') return { text: words.noAnswer };
  const text = state === 'closed' ? words.notAtAll : words.notYet;
  return { pill: { text, tone: state === 'closed' ? 'bad' : 'plain' } };
}
