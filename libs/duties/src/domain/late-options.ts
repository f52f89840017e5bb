import type { DutyConcern } from '@samraad/deadlines';
import { t } from '@samraad/platform';
import type { DutyKind } from './duty-kinds';

/** Duties of a provider that may be left by the parties when they are late (domain.md §6 [ours, 2]). */
export const providerClockKinds: readonly DutyKind[] = [
  'accept-and-take-contact',
  'take-contact',
  'accept',
  'send-contract',
];

/** What those a late duty concerns can do about it, in sentences. */
export function whatToDo(
  kind: DutyKind,
  concern: DutyConcern,
  { number, providerName }: { readonly number: number | null; readonly providerName: string | null },
): string[] {
  const who = providerName ?? t('duty-holder.provider');
  if (concern === 'central') return [t('duty-can.central')];
  if (concern === 'provider') return [t('duty-can.provider')];
  if (!providerClockKinds.includes(kind)) return [t('duty-can.parties')];
  return [t('duty-can.not-your-fault', { number: number ?? 0 }), t('duty-can.three-ways', { who })];
}
