import type { Tx } from '@samraad/platform';
import type { EvaluationKind } from '../domain/forms/form';
import { reminderKey, reminderSteps, type Reminder } from '../domain/reminders.rules';

/** The work that opens, and the work that closes, an effect evaluation. */
export const openKey = (evaluationId: string): string => `evaluation.open-effect:${evaluationId}`;
export const closeKey = (evaluationId: string): string => `evaluation.close-effect:${evaluationId}`;

/** The work that closes a case once nothing but a follow-up talk long past has kept it open. */
export const followUpOverKey = (caseId: string): string => `evaluation.follow-up-over:${caseId}`;

/** Orders the reminders that still lie ahead. */
export async function scheduleReminders(
  tx: Tx,
  caseId: string,
  evaluationId: string,
  reminders: readonly Reminder[],
): Promise<void> {
  const now = await tx.now();
  for (const { step, at } of reminders) {
    // The first word of an effect window is said however late: it is what tells the sides at all.
    if (at <= now && step !== 'opened') continue;
    await tx.schedule({
      kind: 'evaluation.remind',
      key: reminderKey(evaluationId, step),
      dueAt: at,
      data: { caseId, evaluationId, step },
    });
  }
}

/** Takes back the reminders of an evaluation that has closed. */
export async function unscheduleReminders(tx: Tx, evaluationId: string, kind: EvaluationKind): Promise<void> {
  for (const step of reminderSteps[kind]) await tx.unschedule(reminderKey(evaluationId, step));
}
