import type { Queryable, Tx } from '@samraad/platform';
import {
  type ModelChoiceContent,
  modelChoiceContent,
  type ModelChoiceDraft,
} from '../domain/model-choice-draft';

/** Which region's choice, for which round. */
export interface OfRegion {
  readonly regionId: string;
  readonly roundId: string;
}

type Row = Omit<ModelChoiceDraft, 'content'> & { readonly content: unknown };

export async function findChoiceDraft(
  db: Queryable,
  { regionId, roundId }: OfRegion,
): Promise<ModelChoiceDraft | null> {
  const [row] = await db.query<Row>(
    `SELECT region_id AS "regionId", round_id AS "roundId", content, version, changed_by AS "changedBy",
       changed_at AS "changedAt" FROM model_choice_draft WHERE region_id = $1 AND round_id = $2`,
    [regionId, roundId],
  );
  return row ? { ...row, content: modelChoiceContent.parse(row.content) } : null;
}

/** Its new version; null where what stands is not the version that was seen (0: there was none). */
export async function saveChoiceDraft(
  tx: Tx,
  { regionId, roundId }: OfRegion,
  { content, seen, by }: { readonly content: ModelChoiceContent; readonly seen: number; readonly by: string },
): Promise<number | null> {
  const written = [regionId, roundId, JSON.stringify(content), by, await tx.now()];
  const [row] =
    seen === 0
      ? await tx.query<{ version: number }>(
          `INSERT INTO model_choice_draft (region_id, round_id, content, version, changed_by, changed_at)
           VALUES ($1, $2, $3, 1, $4, $5) ON CONFLICT DO NOTHING RETURNING version`,
          written,
        )
      : await tx.query<{ version: number }>(
          `UPDATE model_choice_draft SET content = $3, version = version + 1, changed_by = $4, changed_at = $5
           WHERE region_id = $1 AND round_id = $2 AND version = $6 RETURNING version`,
          [...written, seen],
        );
  return row?.version ?? null;
}

/** False where there is none, or another version than the one seen; null: whichever there is. */
export async function deleteChoiceDraft(
  tx: Tx,
  { regionId, roundId }: OfRegion,
  seen: number | null,
): Promise<boolean> {
  const gone = await tx.query(
    `DELETE FROM model_choice_draft WHERE region_id = $1 AND round_id = $2 AND ($3::int IS NULL OR version = $3)
     RETURNING version`,
    [regionId, roundId, seen],
  );
  return gone.length > 0;
}
