import { absencesFrom, intakeObstacle, type ProviderProfile, standingOn } from '@samraad/catalogue';
import { formatShortDay, formatShortDayYear, refusalText } from '@samraad/platform';
import { providersDa } from '../../i18n/providers.da';
import type { Pill } from '../../views';

const words = providersDa.intake;

/** Whether a provider takes new requests, and when it is away, as everybody may read it. */
export interface IntakeShown {
  /** Why it can't be chosen today, in a sentence; null when it can. */
  readonly obstacle: string | null;
  readonly pill: Pill | null;
  /** What has been decided of it and is yet to come, then the periods it has told of; each a sentence or two. */
  readonly notes: readonly string[];
}

/** Of a provider in a round on a day. */
export function presentIntake(
  { name, rounds, absences }: Pick<ProviderProfile, 'name' | 'rounds' | 'absences'>,
  roundId: string | undefined,
  today: string,
): IntakeShown {
  const changes = rounds.find(({ id }) => id === roundId)?.changes ?? [];
  const { state, next } = standingOn(changes, today);
  const obstacle = intakeObstacle({ name, changes, absences }, today);
  const away = obstacle && state === 'serving' ? words.pills.away : null;
  const stopped = state === 'serving' ? away : words.pills[state];
  return {
    obstacle: obstacle && refusalText(obstacle),
    pill: stopped === null ? null : { text: stopped, tone: 'bad' },
    notes: [
      ...(next ? [words.next[next.kind](formatShortDayYear(next.from))] : []),
      ...absencesFrom(absences, today).map(absenceInWords),
    ],
  };
}

/** One period: from when to when, whether requests stop, and what the provider says of it. */
export function absenceInWords(absence: ProviderProfile['absences'][number]): string {
  const { kind, from, to, stopsFrom, note } = absence;
  const days = `${formatShortDayYear(from)} – ${formatShortDayYear(to)}`;
  const stops = stopsFrom === null ? words.goesOn : words.stops(formatShortDay(stopsFrom));
  return [words.kinds[kind](days), stops, note].filter((one) => one !== '').join(' ');
}
