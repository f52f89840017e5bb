import type { Database } from '@samraad/platform';
import { stages } from '@samraad/requests';
import { allDutyKinds } from '../domain/duty-kinds';
import { allActs } from './case-acts';

/** How often each of a known list was seen. */
class Tally {
  private readonly times = new Map<string, number>();

  constructor(private readonly known: readonly string[]) {}

  see(one: string): void {
    this.times.set(one, (this.times.get(one) ?? 0) + 1);
  }

  /** What was never seen. */
  get missed(): string[] {
    return this.known.filter((one) => !this.times.has(one));
  }

  get size(): number {
    return this.times.size;
  }
}

/** Where cases have been: a property that holds of cases which never get anywhere proves nothing. */
export class Reached {
  readonly stages = new Tally(stages);
  readonly kinds = new Tally(allDutyKinds);
  /** Done, not refused. */
  readonly acts = new Tally(allActs);

  /** Counts the stage a case is in and the duties it has. */
  async look(db: Pick<Database, 'query'>, caseId: string): Promise<void> {
    const [row] = await db.query<{ stage: string; kinds: string[] }>(
      `SELECT stage, array(SELECT DISTINCT d.kind FROM duty d WHERE d.case_id = r.id AND d.ended_at IS NULL) AS kinds
       FROM request r WHERE id = $1`,
      [caseId],
    );
    if (!row) return;
    this.stages.see(row.stage);
    for (const kind of row.kinds) this.kinds.see(kind);
  }
}
