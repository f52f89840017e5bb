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

/** The cases that go on, each with a link to where it stands among the deadlines: what is in it is the parties' own. Null: none. */
export function runningCases({ running, runningInAll }: TouchedByProvider): LinkList | null {
  if (running.length === 0) return null;
  const rest = runningInAll - running.length;
  const items = running.map(({ id, number, unit }, at) => ({
    text: `${caseNumber(number)} · ${unit}`,
    href: addressOf('deadlines', {}, { sag: id }),
    ...(rest > 0 && at === running.length - 1 && { note: words.touches.more(rest) }),
  }));
  return { items };
}
