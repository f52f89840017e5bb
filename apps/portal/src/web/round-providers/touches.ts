import { addressOf } from '@samraad/platform';
import { caseNumber } from '@samraad/requests';
import type { TouchedByProvider } from '@samraad/rounds';
import type { LinkList } from '../../views';
import { roundProvidersWords as words } from './round-providers.da';

/** What a change of a provider meets, in sentences. */
export const touchesOf = ({ runningInAll, chosen }: TouchedByProvider): string[] => [
  words.touches.running(runningInAll),
  words.touches.chosen(chosen),
  words.touches.coordinators,
];

/** The cases that go on, each with a link; null where there is none. */
export function runningCases({ running, runningInAll }: TouchedByProvider): LinkList | null {
  if (running.length === 0) return null;
  const rest = runningInAll - running.length;
  const items = running.map(({ id, number, unit }, at) => ({
    text: `${caseNumber(number)} · ${unit}`,
    href: addressOf('case', { caseId: id }),
    ...(rest > 0 && at === running.length - 1 && { note: words.touches.more(rest) }),
  }));
  return { items };
}
