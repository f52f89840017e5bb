import type { LocalDate } from '@samraad/deadlines';
import type { Tx } from '@samraad/platform';
import type { NextStepAnswer } from '../domain/next-step';

/** What somebody answered about the next step of a case. */
export interface NewNextStep {
  readonly id: string;
  readonly caseId: string;
  readonly side: 'provider' | 'parties';
  readonly answer: NextStepAnswer;
  readonly day: LocalDate | null;
  readonly saidBy: string;
}

/** The caller holds the case row. */
export async function insertNextStep(tx: Tx, one: NewNextStep): Promise<void> {
  await tx.query(
    `INSERT INTO next_step (id, case_id, side, answer, day, said_by, said_at, moves) VALUES ($1, $2, $3, $4, $5, $6, $7,
       coalesce((SELECT moves FROM case_movement WHERE case_id = $2), 0) + 1)`,
    [one.id, one.caseId, one.side, one.answer, one.day, one.saidBy, await tx.now()],
  );
}
