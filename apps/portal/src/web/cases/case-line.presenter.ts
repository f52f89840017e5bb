import type { Relation } from '@samraad/identity';
import { type Turn, turnHolderWords, type TurnOf } from '@samraad/monitoring';
import { formatDay, formatDayYear, t, textOf } from '@samraad/platform';
import type { TurnTone } from '../../views';

/** What is asked of the viewer, or whom the case waits for, in one sentence. */
export interface CaseLine {
  readonly own: boolean;
  readonly tone: TurnTone;
  readonly sentence: string;
  /** "fredag den 27. november", or null. */
  readonly by: string | null;
}

/** How the viewer stands to the case, and what the provider is called. */
export interface LineContext {
  readonly relations: ReadonlySet<Relation>;
  readonly providerName: string | null;
  readonly now: Date;
}

const waitingKeys = new Set(['wait-for-effect', 'wait-for-close']);

/** Turns whose day is that of a clock (domain.md §6): only these are breached and recorded; other days just pass. */
const clockKeys = new Set(['accept-and-take-contact', 'take-contact', 'accept', 'send-contract']);

/** Words for whose turn it is, seen by one viewer: "Joblife skal tage kontakt til jer senest fredag den 27. november". */
export function presentLine(turn: Turn, context: LineContext): CaseLine {
  const own = isOwn(turn.of, context.relations);
  const late = turn.by !== null && turn.by < context.now && !waitingKeys.has(turn.key);
  const by = turn.by && dayWords(turn.by, context.now);
  const key = late && turn.key === 'hold-activity' ? 'hold-activity.late' : turn.key;
  const words = textOf(`turn.${key}.${own ? 'own' : 'other'}`, {
    who: turnHolderWords(turn.of, context.providerName),
    you: t(context.relations.has('party') ? 'turn-you.party' : 'turn-you.spectator'),
  });
  return {
    own,
    tone: toneOf(turn, own, late),
    sentence: by ? `${words} ${preposition(turn.key, late)} ${by}` : words,
    by,
  };
}

/** The turn a viewer cares for: their own one beside the case's, when the case waits for somebody else. */
export function turnFor(
  status: { readonly turn: Turn; readonly beside: Turn | null },
  relations: ReadonlySet<Relation>,
): Turn {
  const { turn, beside } = status;
  return beside && !isOwn(turn.of, relations) && isOwn(beside.of, relations) ? beside : turn;
}

function isOwn(of: TurnOf, relations: ReadonlySet<Relation>): boolean {
  const relation = of === 'parties' ? 'party' : of === 'committee' ? 'anchor' : of;
  return relation !== 'nobody' && relations.has(relation);
}

const dayWords = (day: Date, now: Date): string =>
  day.getUTCFullYear() === now.getUTCFullYear() ? formatDay(day) : formatDayYear(day);

const dayKeys = new Set(['hold-activity', 'wait-for-effect']);

function preposition(key: string, late: boolean): string {
  if (key === 'wait-for-close') return '–';
  if (dayKeys.has(key)) return late ? '– planlagt til' : '–';
  return late ? '– fristen var' : 'senest';
}

function toneOf(turn: Turn, own: boolean, late: boolean): TurnTone {
  if (turn.key.startsWith('end-')) return 'done';
  if (late && clockKeys.has(turn.key)) return 'breached';
  return own ? 'own' : 'wait';
}
