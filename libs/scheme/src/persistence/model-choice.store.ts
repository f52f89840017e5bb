import type { Queryable, Tx } from '@samraad/platform';
import { focusSchema } from '../domain/focus';
import type { ModelChoice } from '../domain/model.rules';

type Row = Omit<ModelChoice, 'focus'> & { readonly focus: unknown };

/** Every choice of a round, of one region or of all, in the order they begin. */
export async function readChoices(db: Queryable, roundId: string, regionId?: string): Promise<ModelChoice[]> {
  const rows = await db.query<Row>(
    `SELECT region_id AS "regionId", round_id AS "roundId", model, valid_from AS "validFrom", focus, note
     FROM model_choice WHERE round_id = $1 AND ($2::uuid IS NULL OR region_id = $2) ORDER BY valid_from`,
    [roundId, regionId ?? null],
  );
  return rows.map((row) => ({ ...row, focus: row.focus === null ? null : focusSchema.parse(row.focus) }));
}

/** Records a choice; the table takes no change and no deletion. */
export async function insertChoice(tx: Tx, choice: ModelChoice): Promise<void> {
  await tx.query(
    `INSERT INTO model_choice (region_id, round_id, model, valid_from, focus, note, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      choice.regionId,
      choice.roundId,
      choice.model,
      choice.validFrom,
      choice.focus === null ? null : JSON.stringify(choice.focus),
      choice.note,
      await tx.now(),
    ],
  );
}
