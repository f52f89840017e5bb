import type { Sql } from '@samraad/platform';
import { endStages } from '@samraad/requests';
import { dutiesOf } from '../domain/duties-of';
import { reconcile } from '../domain/reconcile.rules';
import { findDutyFacts } from '../persistence/duty-facts.store';
import { findOpenDuties } from '../persistence/duty.store';

/** A row of `duty` that does not say what its case's facts say. */
export interface DutyDifference {
  /** The row's id; of a duty without a row, its case and key. */
  readonly row: string;
  readonly problem: 'missing' | 'left-over' | 'differs' | 'none';
}

/** How many cases are recomputed at once. */
const batch = 500;

/** Recomputes the duties of every case from its facts, and compares them with the rows. */
export class DutyVerifier {
  async *verify(db: Sql, now: Date): AsyncGenerator<DutyDifference> {
    let last = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const ids = await db.query<{ id: string }>(
        'SELECT id FROM request WHERE id > $1 ORDER BY id LIMIT $2',
        [last, batch],
      );
      if (ids.length === 0) return;
      last = ids.at(-1)?.id ?? last;
      yield* this.of(
        db,
        ids.map(({ id }) => id),
        now,
      );
    }
  }

  /** The same of some cases, as many as fit into memory. */
  async *of(db: Sql, caseIds: readonly string[], now: Date): AsyncGenerator<DutyDifference> {
    const standing = Map.groupBy(await findOpenDuties(db, caseIds), ({ caseId }) => caseId);
    for (const facts of await findDutyFacts(db, caseIds)) {
      const { duties } = dutiesOf(facts, now);
      const rows = standing.get(facts.caseId) ?? [];
      const { begin, move, end } = reconcile(rows, duties);
      for (const { key } of begin) yield { row: `${facts.caseId}/${key}`, problem: 'missing' };
      for (const { standing: row } of move) yield { row: row.id, problem: 'differs' };
      for (const { id } of end) yield { row: id, problem: 'left-over' };
      const open = !endStages.includes(facts.stage) && !facts.binned;
      if (open && duties.length === 0) yield { row: facts.caseId, problem: 'none' };
    }
  }
}
