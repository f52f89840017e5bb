import { join } from 'node:path';
import {
  EvaluationFiguresQuery,
  EvaluationListQuery,
  type EvaluationFigures,
  type EvaluationListItem,
  figuresReading,
} from '@samraad/evaluation';
import type { Viewer } from '@samraad/identity';
import { Database } from '@samraad/platform';
import { pagination, pastEnd } from '../../../views';
import { type Ask, pageAsked, PageAt, ReadPage } from '../../shell';
import { evaluationPaths } from '../evaluations.paths';
import { presentEvaluationList } from './list.presenter';

const perPage = 25;

interface Opened {
  readonly items: readonly EvaluationListItem[];
  readonly total: number;
  readonly number: number;
  readonly figures: readonly EvaluationFigures[];
}

/** All evaluations a viewer may see, with averages for providers and central parties. */
@PageAt('evaluations', 'evaluations.list')
export class EvaluationListPage extends ReadPage<Opened> {
  readonly template = join(__dirname, 'list.hbs');
  override readonly wide = true;

  constructor(
    private readonly db: Database,
    private readonly lists: EvaluationListQuery,
    private readonly figures: EvaluationFiguresQuery,
  ) {
    super();
  }

  async open({ viewer, query }: Ask) {
    const number = pageAsked(query);
    const found = await this.lists.list(this.db, viewer, { limit: perPage, offset: (number - 1) * perPage });
    return { items: found.items, total: found.total, number, figures: await this.figuresFor(viewer) };
  }

  present({ items, total, number, figures }: Opened, { viewer }: Ask) {
    const last = Math.ceil(total / perPage);
    const pageHref = (page: number) => `${evaluationPaths.list()}?side=${page}`;
    const pages = pagination(number, last, pageHref);
    // The auditor knows which there are and what they say together, and opens none.
    const opens = viewer.roles.some(({ role }) => role !== 'auditor');
    const list = presentEvaluationList(items, figures, opens);
    const empty = pastEnd(number, last, pageHref) ?? list.cases.empty;
    return { ...list, cases: { ...list.cases, ...(empty && { empty }) }, pages };
  }

  /** A provider sees its own beside the average of all; a workplace sees its cases only. */
  private async figuresFor(viewer: Viewer): Promise<EvaluationFigures[]> {
    const reading = figuresReading(viewer);
    if (reading === 'nothing') return [];
    const own = viewer.roles.flatMap(({ providerId }) => (providerId ? [providerId] : []));
    const of = reading === 'all' ? undefined : own;
    return [await this.figures.of(this.db, 'satisfaction', of), await this.figures.of(this.db, 'effect', of)];
  }
}
