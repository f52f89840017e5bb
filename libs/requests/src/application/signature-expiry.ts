import { addCalendarDays, endOfDay, localDateOf } from '@samraad/deadlines';
import type { Tx } from '@samraad/platform';
import type { RoundRules } from '@samraad/scheme';
import { signaturesExpireKey } from '../domain/work-keys';
import { saveExpiry } from '../persistence/signature.store';

/** The last day of a question put now. */
export const lastDayOf = (now: Date, { rules }: { readonly rules: RoundRules }): string =>
  addCalendarDays(localDateOf(now), rules.signatureExpiryDays);

/** All open questions of a request have one last day, that of the one put last: they expire together (domain.md §3 [ours]). */
export async function expireTogether(tx: Tx, caseId: string, lastDay: string): Promise<void> {
  const expiresAt = endOfDay(lastDay);
  await saveExpiry(tx, caseId, expiresAt);
  await tx.schedule({
    kind: 'requests.signatures-expire',
    key: signaturesExpireKey(caseId),
    dueAt: new Date(expiresAt.getTime() + 1000),
    data: { caseId },
  });
}
