import { formatDay, formatInstantYear } from '@samraad/platform';
import type { EndorsementClock, EndorsementThread, EndorserQuestionView } from '@samraad/requests';
import type { Messages } from '../../../views';
import { endorserQuestionWords as words } from './endorser-questions.da';

/** What was asked about one endorsement, and how its time is reckoned: the same for whoever endorses and for the parties. */
export interface EndorserThread {
  readonly heading: string;
  readonly clock: readonly string[];
  readonly messages: Messages | null;
  readonly empty: string;
}

export function presentEndorserThread(
  { unit, clock, questions }: EndorsementThread,
  viewerId: string,
): EndorserThread {
  return {
    heading: words.heading(unit),
    clock: clock ? presentEndorsementClock(clock) : [],
    messages:
      questions.length > 0
        ? { readers: '', items: questions.flatMap((one) => toItems(one, unit, viewerId)) }
        : null,
    empty: questions.length === 0 ? words.empty : '',
  };
}

/** The time to endorse with its calculation, in sentences. */
export function presentEndorsementClock(clock: EndorsementClock): string[] {
  const { startedAt, days, waits, waited, lastDay, left } = clock;
  const past = waits.flatMap(({ from, to }) =>
    to === null ? [] : words.spell(formatDay(from), formatDay(to)),
  );
  const open = waits.find(({ to }) => to === null);
  return [
    words.basis(days, formatDay(startedAt)),
    ...(waited > 0 ? [words.waited(past.join(words.and), waited)] : []),
    ...(open ? [words.waits(formatDay(open.from)), words.left(left)] : []),
    ...(lastDay === null ? [] : [words.last(formatDay(lastDay))]),
  ];
}

function toItems(one: EndorserQuestionView, unit: string, viewerId: string): Messages['items'] {
  const { by, voice, body, askedAt, endedAt, state, answer } = one;
  const question = {
    author: by.id === viewerId ? words.own : by.name,
    role: words.role[voice](unit),
    when: formatInstantYear(askedAt),
    own: by.id === viewerId,
    paragraphs: [...body.split(/\n+/), ...(state === 'closed' ? [words.closed] : [])],
  };
  if (answer === null || endedAt === null) return [question];
  return [
    question,
    {
      author: answer.by.id === viewerId ? words.own : answer.by.name,
      role: words.seat[answer.side](answer.unit),
      when: formatInstantYear(endedAt),
      own: answer.by.id === viewerId,
      paragraphs: answer.body.split(/\n+/),
    },
  ];
}
