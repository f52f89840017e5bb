import { newId, type Queryable, type Tx } from '@samraad/platform';
import { activityStepsSchema, type ActivityTemplate } from '../domain/activity-template';
import type { ActivityTemplateSeed } from '../seed/provider-seed';

/** Templates where a condition on `t` holds, a provider's usual one first. */
export async function readTemplates(
  db: Queryable,
  where: string,
  params: readonly unknown[],
): Promise<ActivityTemplate[]> {
  const rows = await db.query<ActivityTemplate>(
    `SELECT t.id, t.key, t.name, t.steps FROM activity_template t WHERE ${where} ORDER BY t.provider_id, t.position`,
    params,
  );
  return rows.map((row) => ({ ...row, steps: activityStepsSchema.parse(row.steps) }));
}

/** Enters a way of working, once per key. */
export async function insertTemplate(
  tx: Tx,
  providerId: string,
  template: ActivityTemplateSeed,
  position: number,
): Promise<void> {
  await tx.query(
    `INSERT INTO activity_template (id, provider_id, key, position, name, steps)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (key) DO NOTHING`,
    [
      newId(),
      providerId,
      template.key,
      position,
      template.name,
      JSON.stringify(activityStepsSchema.parse(template.steps)),
    ],
  );
}
