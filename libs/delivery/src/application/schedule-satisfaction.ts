import type { Tx } from '@samraad/platform';
import { morningAfter } from '../domain/morning-after';
import type { Scene } from './delivery-desk';

/** The satisfaction form opens at the latest then, attested or not (domain.md §11). */
export const scheduleSatisfaction = (
  tx: Tx,
  { facts, course, round, now }: Pick<Scene, 'facts' | 'course' | 'round' | 'now'>,
): Promise<void> => {
  const { closingDays, satisfactionLatestWorkingDays } = round.rules;
  return tx.schedule({
    kind: 'delivery.satisfaction-due',
    key: `delivery.satisfaction-due:${course.contractId}`,
    dueAt: morningAfter(now, satisfactionLatestWorkingDays, closingDays),
    data: { caseId: facts.id },
  });
};
