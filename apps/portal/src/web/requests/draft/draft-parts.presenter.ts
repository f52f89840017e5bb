import { localDateOf, addCalendarDays } from '@samraad/deadlines';
import type { Side } from '@samraad/identity';
import { formatShortDay, formatTime } from '@samraad/platform';
import { type DraftPart, sides } from '@samraad/requests';
import type { Link, Pill } from '../../../views';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { partsOfStep } from '../draft-step/parts-of-step';
import { requestPaths, stepKeys, type StepKey } from '../requests.paths';
import { draftWords } from './draft.da';
import type { Writing } from './last-writings';
import { partFacts, type PartState } from './part-state';
import { partSummary } from './part-summary';

const words = draftWords.parts;

/** Who of a side wrote last in a part. */
interface Written {
  readonly label: string;
  /** Empty: nobody of the side has. */
  readonly name: string;
  readonly at: string;
}

/** A part of the draft: what it says in short, who has written in it for each side, and how far it is. */
export interface PartRow {
  readonly title: string;
  readonly href: string;
  /** Written by somebody else since the viewer was here. */
  readonly fresh: boolean;
  readonly summary: string;
  readonly written: readonly Written[];
  readonly status: Pill;
}

/** Parts that belong together, under a heading of their own in the one table. */
export interface PartGroup {
  readonly heading: string;
  readonly rows: readonly PartRow[];
}

const groups: readonly (readonly [heading: string, keys: readonly StepKey[]])[] = [
  [words.about, ['om', 'formaal', 'temaer', 'oensker', 'allerede']],
  [words.how, ['opfoelgning', 'udgangspunkt']],
  [words.formal, ['arbejdspladser', 'paabud', 'orientering', 'underskrivere']],
];

/** What the table is made of beside the request. */
export interface WrittenIn {
  readonly writings: readonly Writing[];
  readonly newSince: Date | null;
  readonly viewerId: string;
}

export const stateTone: Readonly<Record<PartState, Pill['tone']>> = {
  ...{ done: 'good', half: 'near', you: 'near', others: 'plain', none: 'plain', stops: 'bad' },
};

/** The eleven parts in their three groups, and the choice of provider as a fourth thing beside them. */
export const presentParts = (desk: RequestOnDesk, written: WrittenIn): readonly PartGroup[] =>
  groups.map(([heading, keys]) => ({ heading, rows: keys.map((key) => partRow(desk, key, written)) }));

function partRow(desk: RequestOnDesk, key: StepKey, { writings, newSince, viewerId }: WrittenIn): PartRow {
  const parts: readonly DraftPart[] = partsOfStep(key, desk);
  const here = writings.filter(({ part }) => parts.includes(part));
  const { state } = partFacts(desk, key);
  return {
    title: words.names[key],
    href: requestPaths.step(desk.request.id, key),
    fresh: newSince !== null && here.some(({ by, at }) => by !== viewerId && at > newSince),
    summary: partSummary(desk, key),
    written: sides.map((side) => lastOf(side, here, desk.now)),
    status: { text: words.states[state], tone: stateTone[state] },
  };
}

function lastOf(side: Side, here: readonly Writing[], now: Date): Written {
  const label = words.sides[side];
  const [last] = here.filter((one) => one.side === side).toSorted((a, b) => b.at.getTime() - a.at.getTime());
  return last ? { label, name: last.name, at: moment(last.at, now) } : { label, name: '', at: '' };
}

/** "i dag kl. 09.12", "i går kl. 15.32", "16. nov. kl. 10.40". */
function moment(at: Date, now: Date): string {
  const [day, today] = [localDateOf(at), localDateOf(now)];
  if (day === today) return words.today(formatTime(at));
  return day === addCalendarDays(today, -1)
    ? words.yesterday(formatTime(at))
    : words.onDay(formatShortDay(at), formatTime(at));
}

/** How many parts are done, and how many there are. */
export function progress(desk: RequestOnDesk): { readonly done: number; readonly of: number } {
  const done = stepKeys.filter((key) => partFacts(desk, key).state === 'done');
  return { done: done.length, of: stepKeys.length };
}

/** What is missing before signatures can be asked for: where it is written, and in words what it is. */
export interface MissingPart extends Link {
  readonly lacks: string;
}

export function missingParts(
  desk: RequestOnDesk,
  to: (key: StepKey) => string = (key) => requestPaths.step(desk.request.id, key),
): MissingPart[] {
  return stepKeys.flatMap((key) => {
    const { state, lacks } = partFacts(desk, key);
    return state === 'done' ? [] : [{ text: words.names[key], href: to(key), lacks }];
  });
}

/** The pages that still lack something or stand in the way, each a link that leads back to the check-answers page. */
export const unfinished = (desk: RequestOnDesk): Link[] =>
  missingParts(desk, (key) => requestPaths.change(desk.request.id, key)).map(({ text, href }) => ({
    text,
    href,
  }));

type Waiting = Exclude<PartState, 'done' | 'others'>;
const goOnWith: readonly (readonly Waiting[])[] = [['stops'], ['half'], ['you', 'none']];

/** The part the viewer goes on with: what is begun, then the first of what is not; null when only the others lack. */
export function nextPart(desk: RequestOnDesk): Link | null {
  const waits = stepKeys.map((key) => ({ key, state: partFacts(desk, key).state }));
  for (const states of goOnWith)
    for (const { key, state } of waits) {
      const waiting = states.find((one) => one === state);
      if (!waiting) continue;
      return { text: words.next[waiting](words.names[key]), href: requestPaths.step(desk.request.id, key) };
    }
  return null;
}
