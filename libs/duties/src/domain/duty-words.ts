import { type DutyHolder, localDateOf } from '@samraad/deadlines';
import { formatDay, formatDayYear, hasText, t, textOf } from '@samraad/platform';
import { withNobodyLeft } from '../i18n/da';
import { type DutyKind, passingKinds } from './duty-kinds';
import { dutyState, type OpenDuty, workingDaysLate } from './open-duty';

/** How the words are said: to whom, and with which names. */
export interface DutyVoice {
  /** Said to who owes it. */
  readonly own: boolean;
  /** Whether the reader is one of the local parties: then the workplace is "jer". */
  readonly party: boolean;
  readonly providerName: string | null;
  readonly now: Date;
}

/** Who owes a duty, in words; the provider and a person by name where they are known. */
export function holderWords(holder: DutyHolder, providerName: string | null, personName?: string): string {
  switch (holder.of) {
    case 'side':
      return t(`duty-holder.${holder.side}`);
    case 'person':
      return personName ?? t(`duty-holder.${holder.side}`);
    case 'central':
      return t(`duty-holder.${holder.side ?? 'central'}`);
    case 'provider':
      return providerName ?? t('duty-holder.provider');
    default:
      return t(`duty-holder.${holder.of}`);
  }
}

/** "fredag den 27. november", with the year when it is another than now's. */
export const dayWords = (day: Date, now: Date): string =>
  yearOf(day) === yearOf(now) ? formatDay(day) : formatDayYear(day);
// A day that begins at midnight in Copenhagen is still of the old year in UTC.
const yearOf = (instant: Date): string => localDateOf(instant).slice(0, 4);

/** What the words need of a duty. */
type Told = Pick<OpenDuty, 'kind' | 'holder' | 'since' | 'unheld'>;

/** What is owed, without its day: "Joblife skal tage kontakt til jer". */
export function dutyWords(duty: Told, voice: DutyVoice): string {
  const ahead = `duty.${duty.kind}.ahead`;
  if (duty.since > voice.now && hasText(ahead)) {
    return textOf(ahead, { day: dayWords(duty.since, voice.now) });
  }
  const words = wordsWith(duty, voice, '');
  // Never the name of the one who left: the role is what is missing (domain.md §2 [ours]).
  return duty.unheld && !voice.own ? withNobodyLeft(words) : words;
}

/** The words with `by` where they take it; words that take none stay as they are. */
function wordsWith(duty: Pick<OpenDuty, 'kind' | 'holder'>, voice: DutyVoice, by: string): string {
  const { own, party, providerName } = voice;
  return t(`duty.${duty.kind}.${own ? 'own' : 'other'}`, {
    who: holderWords(duty.holder, providerName),
    you: t(party ? 'duty-you.party' : 'duty-you.spectator'),
    by,
  });
}

/** The same with its day: "… senest fredag den 27. november", "… – fristen var …". */
export function dutySentence(duty: Told & Pick<OpenDuty, 'by'>, voice: DutyVoice): string {
  const words = dutyWords(duty, voice);
  const state = dutyState(duty, voice.now);
  if (state === 'ahead') return words;
  const day = dayWords(duty.by, voice.now);
  if (state === 'late') return t('duty-by.late', { words, day });
  if (duty.unheld && !voice.own) return words;
  if (isPlanned(duty.kind)) return t('duty-by.planned', { words, day });
  const by = t('duty-by.in-time', { day });
  const within = wordsWith(duty, voice, by);
  return within === words ? `${words}${by}` : within;
}

/** Whether its day is a planned one, not a last one: "12. januar", never "senest 12. januar". */
export const isPlanned = (kind: DutyKind): boolean =>
  passingKinds.includes(kind) && kind !== 'object-or-agree';

/** "9 arbejdsdage over"; null while a duty is in time. */
export function lateWords(duty: Pick<OpenDuty, 'kind' | 'since' | 'by'>, now: Date): string | null {
  if (dutyState(duty, now) !== 'late') return null;
  const count = workingDaysLate(duty.by, now);
  if (count === 0) return t('duty-late.night');
  return count === 1 ? t('duty-late.one') : t('duty-late.many', { count });
}
