import { Injectable } from '@nestjs/common';
import { localDateOf } from '@samraad/deadlines';
import type { Side } from '@samraad/identity';
import { domainTimeOf, type Queryable } from '@samraad/platform';
import { sides } from '@samraad/requests';
import { mayAnswer } from '../domain/answer.rules';
import { stateAt } from '../domain/evaluation-state';
import { type EvaluationReading, seesAnswer } from '../domain/evaluation-reading';
import type { FormAnswers } from '../domain/form-answers.rules';
import type { EvaluationForm } from '../domain/forms/form';
import { formOf } from '../domain/forms/forms';
import { findEvaluation } from '../persistence/evaluation.store';
import type { EvaluationFacts } from '../application/evaluation.reader';

/** One side's answer, by side and never by name. */
export interface SideAnswer {
  readonly side: Side;
  readonly answeredAt: Date | null;
  /** Null when there is none, or this reader may not see it yet. */
  readonly answers: FormAnswers | null;
}

/** One evaluation with its form and what its reader may see of the answers. */
export interface EvaluationView extends EvaluationFacts {
  readonly reference: string;
  readonly number: number;
  readonly title: string | null;
  readonly providerName: string;
  readonly form: EvaluationForm;
  /** The effect evaluation's baseline: the ratings given before the course. */
  readonly baseline: Readonly<Record<string, number>> | null;
  /** In words; for the local parties only. */
  readonly baselineWords: string | null;
  readonly sides: readonly SideAnswer[];
  /** The sides this reader may answer for now. */
  readonly mayAnswerFor: readonly Side[];
}

interface CaseRow {
  readonly reference: string;
  readonly number: number;
  readonly title: string | null;
  readonly provider: string;
  readonly baseline: Readonly<Record<string, number>> | null;
  readonly words: string | null;
}

const caseSql = `SELECT r.reference, r.number, r.provider_name AS provider, r.title,
    (SELECT value FROM request_answer WHERE request_id = r.id AND field = 'baseline') AS baseline,
    (SELECT value #>> '{}' FROM request_answer WHERE request_id = r.id AND field = 'baselineWords') AS words
  FROM case_card r WHERE r.id = $1`;

/** Reads one evaluation whole. */
@Injectable()
export class EvaluationQuery {
  async one(db: Queryable, id: string, reading: EvaluationReading): Promise<EvaluationView | null> {
    const [row, answers, now] = await Promise.all([
      findEvaluation(db, id),
      db.query<{ side: Side; answers: FormAnswers; answered_at: Date }>(
        'SELECT side, answers, answered_at FROM evaluation_answer WHERE evaluation_id = $1',
        [id],
      ),
      domainTimeOf(db),
    ]);
    const [about] = row ? await db.query<CaseRow>(caseSql, [row.caseId]) : [];
    if (!row || !about) return null;
    const state = stateAt(row, now);
    const facts = { state, opensDay: localDateOf(row.opensAt), answered: row.answered };
    const effect = row.kind === 'effect';
    return {
      ...row,
      state,
      reference: about.reference,
      number: about.number,
      title: reading.seesTitle ? about.title : null,
      providerName: about.provider,
      form: formOf(row.kind, row.formVersion),
      baseline: effect ? about.baseline : null,
      baselineWords: effect && reading.sides.length > 0 ? about.words : null,
      sides: sides.map((side) => {
        const given = answers.find((one) => one.side === side);
        const shown = given && seesAnswer(facts, reading, side);
        return { side, answeredAt: given?.answered_at ?? null, answers: shown ? given.answers : null };
      }),
      mayAnswerFor: reading.sides.filter((side) => mayAnswer(facts, side) === true),
    };
  }
}
