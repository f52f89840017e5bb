import { addCalendarDays, localDateOf } from '@samraad/deadlines';
import { isBlank, trimmed } from '@samraad/platform';
import {
  type ModelChoice,
  type ModelChoiceChange,
  type PickableUnit,
  type Round,
  unitOfArea,
} from '@samraad/scheme';
import { z } from 'zod';
import { day, parseForm, type Typed } from '../../shell';
import { areasPicked } from './area-tree';
import { typedKept } from './kept-choice';
import { choiceWords as words } from './model-choice.da';
import { ownTopicsOf } from './model-choice.form';
import type { ChoiceDesk } from './model-choice.reader';

const from = z.object({ from: day(words.from) });

const many = (raw: unknown): string[] =>
  [raw].flat().filter((one): one is string => typeof one === 'string' && one !== '');

/** What is looked for, and which boxes are ticked. */
export const pickedIn = (typed: Typed) => ({
  picked: many(typed['areas']),
  find: typeof typed['find'] === 'string' ? typed['find'] : '',
});

/** What the form begins with: what is kept, else the region's latest choice, from the first of the coming month. */
export function typedFirst({ choices, round, now, draft, topics }: ChoiceDesk): Typed {
  if (draft) return typedKept(draft.content, topics);
  const latest = choices.at(-1);
  const begins = firstPossible(round, localDateOf(now));
  const [year = '', month = '', date = ''] = begins.split('-');
  return {
    'from-day': String(Number(date)),
    'from-month': String(Number(month)),
    'from-year': year,
    ...(latest ? typedOf(latest) : { anchoredAt: ['hospital', 'enterprise'] }),
  };
}

const typedOf = ({ model, focus, note }: ModelChoice): Typed => ({
  model: String(model),
  topics: focus?.topics.map(({ key }) => key) ?? [],
  areas: focus?.areas.map(({ key }) => unitOfArea(key) ?? key) ?? [],
  anchoredAt: focus ? [...focus.anchoredAt] : ['hospital', 'enterprise'],
  note: note ?? '',
});

/** The first of the month after this one; the round's first day while it has not begun. */
function firstPossible({ requestsFrom }: Round, today: string): string {
  const next = addCalendarDays(`${today.slice(0, 7)}-28`, 7).slice(0, 7);
  const first = `${next}-01`;
  return first < requestsFrom ? requestsFrom : first;
}

const noteOf = (raw: unknown): string | null =>
  typeof raw === 'string' && !isBlank(raw) ? trimmed(raw) : null;

/** As much of a choice as is filled in so far; null while the model or the day is not. */
export function changeSoFar(
  typed: Typed,
  desk: ChoiceDesk,
  units: readonly PickableUnit[],
): ModelChoiceChange | null {
  const model = typed['model'] === '1' ? 1 : typed['model'] === '2' ? 2 : null;
  const begins = parseForm(from, typed);
  if (model === null || !begins.ok) return null;
  const keys = many(typed['topics']);
  const named = desk.choices.flatMap(({ focus }) => focus?.areas ?? []);
  const own = ownTopicsOf(typeof typed['ownTopics'] === 'string' ? typed['ownTopics'] : null);
  const targeted = model === 1;
  const anchoredAt = (['hospital', 'enterprise'] as const).filter((kind) =>
    many(typed['anchoredAt']).includes(kind),
  );
  return {
    regionId: desk.region.id,
    roundId: desk.round.id,
    model,
    from: begins.data.from,
    topics: targeted
      ? [...desk.topics.filter(({ key }) => keys.includes(key)), ...own].map((one) => ({ ...one }))
      : [],
    areas: targeted ? areasPicked(many(typed['areas']), units, named) : [],
    anchoredAt: targeted ? [...anchoredAt] : [],
    anchors: [],
    note: targeted ? null : noteOf(typed['note']),
  };
}
