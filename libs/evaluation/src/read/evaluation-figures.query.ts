import { Injectable } from '@nestjs/common';
import { KeptSums, type Queryable } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { meanOf, releasable } from '../domain/aggregate.rules';
import { type EvaluationKind, itemsOf, type RatingItem } from '../domain/forms/form';
import { currentForm } from '../domain/forms/forms';

/** A mean of ratings, and of the same statement before the course when it was rated then. */
export interface Figure {
  readonly key: string;
  readonly mean: number;
  readonly before: number | null;
}

/** The figures of all answers, or of one provider's. */
export interface Figures {
  readonly answers: number;
  readonly items: readonly Figure[];
}

/** Means per provider beside the mean of all; null where too few have answered to be shown (domain.md §11 [ours]). */
export interface EvaluationFigures {
  readonly kind: EvaluationKind;
  readonly threshold: number;
  readonly ratings: readonly RatingItem[];
  readonly all: Figures | null;
  readonly providers: readonly {
    readonly id: string;
    readonly name: string;
    readonly figures: Figures | null;
  }[];
}

interface SumRow {
  readonly provider: string;
  readonly key: string;
  readonly answers: number;
  readonly sum: number;
  readonly before_sum: number | null;
  readonly before_count: number;
}

const sumsSql = `SELECT r.provider_id AS provider, item.key, count(*)::int AS answers,
    sum(item.value::numeric)::float8 AS sum, sum((b.value ->> item.key)::numeric)::float8 AS before_sum,
    count(b.value ->> item.key)::int AS before_count
  FROM evaluation_answer a JOIN evaluation e ON e.id = a.evaluation_id JOIN request r ON r.id = e.case_id
  LEFT JOIN request_answer b ON b.request_id = r.id AND b.field = 'baseline'
  CROSS JOIN LATERAL jsonb_each(a.answers) AS item
  WHERE e.kind = $1 AND jsonb_typeof(item.value) = 'number'
  GROUP BY r.provider_id, item.key`;

/** Aggregates of all rounds, guarded so that nobody's answer can be reckoned from them. */
@Injectable()
export class EvaluationFiguresQuery {
  private readonly sums = new KeptSums();

  constructor(private readonly rounds: RoundReader) {}

  /** Every provider, by name; `providerIds` keeps only those rows (a provider sees its own beside the mean of all). */
  async of(db: Queryable, kind: EvaluationKind, providerIds?: readonly string[]): Promise<EvaluationFigures> {
    const ratings = itemsOf(currentForm(kind)).filter((item) => item.kind === 'rating');
    const [sums, highest, names] = await Promise.all([
      this.sums.of(
        kind,
        () => db.query<SumRow>(sumsSql, [kind]),
        (all) => Math.max(0, ...all.map(({ answers }) => answers)),
      ),
      this.rounds.highestThreshold(db),
      db.query<{ id: string; name: string }>('SELECT id, name FROM provider ORDER BY name'),
    ]);
    const rows = sums.filter((row) => ratings.some(({ key }) => key === row.key));
    const threshold = Math.max(5, highest);
    // Every rating is required, so each has as many answers as the form; the fewest is the careful count.
    const answersOf = (provider: string) =>
      Math.min(
        ...ratings.map(({ key }) => rowsOf(rows, provider, key).reduce((n, row) => n + row.answers, 0)),
      );
    const counts = names.map(({ id }) => ({ group: id, answers: answersOf(id) }));
    const shown = releasable(counts, threshold);
    const figures = (provider: string | null): Figures => ({
      answers: counts
        .filter(({ group }) => provider === null || group === provider)
        .reduce((n, one) => n + one.answers, 0),
      items: ratings.flatMap(({ key }) => toFigure(key, rowsOf(rows, provider, key))),
    });
    return {
      kind,
      threshold,
      ratings,
      all: shown.all ? figures(null) : null,
      providers: names
        .filter(({ id }) => !providerIds || providerIds.includes(id))
        .map(({ id, name }) => ({ id, name, figures: shown.groups.has(id) ? figures(id) : null })),
    };
  }
}

const rowsOf = (rows: readonly SumRow[], provider: string | null, key: string): SumRow[] =>
  rows.filter((row) => row.key === key && (provider === null || row.provider === provider));

function toFigure(key: string, rows: readonly SumRow[]): Figure[] {
  const answers = rows.reduce((n, row) => n + row.answers, 0);
  const before = rows.reduce((n, row) => n + row.before_count, 0);
  if (answers === 0) return [];
  const mean = meanOf(
    rows.reduce((sum, row) => sum + row.sum, 0),
    answers,
  );
  const beforeMean = meanOf(
    rows.reduce((sum, row) => sum + (row.before_sum ?? 0), 0),
    Math.max(before, 1),
  );
  return [{ key, mean, before: before === answers ? beforeMean : null }];
}
