import {
  type InboxFilter,
  inboxFilters,
  type InboxNarrowing,
  type InboxOrder,
  inboxOrders,
} from '@samraad/monitoring';
import { addressOf, isId } from '@samraad/platform';
import type { Stage } from '@samraad/requests';
import { pageAsked, wordsAsked } from '../../shell';

/** How many cases a page of the inbox holds. */
export const pageSize = 25;

/** Addresses carry Danish words. */
export const filterWords: Readonly<Record<InboxFilter, string>> = {
  all: 'alle',
  mine: 'mine',
  unassigned: 'uden-konsulent',
  new: 'nye',
  'on-us': 'venter-paa-os',
  'on-parties': 'venter-paa-parterne',
  'on-others': 'venter-paa-andre',
  breached: 'overskredet',
  closed: 'afsluttede',
};
export const orderWords: Readonly<Record<InboxOrder, string>> = {
  due: 'frist',
  newest: 'nyeste',
  number: 'nummer',
};

/** What narrows every list, in the order it is shown, by the name it has in the address. */
export const narrowNames = {
  theme: 'tema',
  region: 'region',
  kind: 'hjaelp',
  stage: 'trin',
  consultant: 'konsulent',
  late: 'frist',
} as const;
export type Narrow = keyof typeof narrowNames;
export const narrows = Object.keys(narrowNames) as readonly Narrow[];

export const kindWords = { advice: 'raadgivning', inspiration: 'inspiration' } as const;
/** The stages a provider's open case can be in, as addresses say them. */
export const stageWords: Readonly<Partial<Record<Stage, string>>> = {
  sent_to_provider: 'sendt',
  in_dialogue: 'i-dialog',
  contract_proposed: 'til-underskrift',
  waiting_for_room: 'venter-paa-plads',
  contracted: 'aftalt',
  under_way: 'i-gang',
  delivered: 'leveret',
  attested: 'attesteret',
  satisfaction: 'tilfredshed',
  effect: 'effekt',
};
export const lateWord = 'overskredet';

/** Which part of the inbox is asked for. */
export interface InboxQuestion {
  readonly filter: InboxFilter;
  readonly search: string;
  /** From 1. */
  readonly page: number;
  readonly order: InboxOrder;
  /** As the address says it. */
  readonly chosen: Readonly<Partial<Record<Narrow, string>>>;
  /** Every case of the page is ticked beforehand: without a script there is no other way to tick them all. */
  readonly allTicked: boolean;
}

const keyOf = <K extends string>(
  words: Readonly<Partial<Record<K, string>>>,
  typed: unknown,
): K | undefined => (Object.keys(words) as K[]).find((key) => words[key] === typed);

const known: Readonly<Record<Narrow, (typed: string) => boolean>> = {
  theme: (typed) => /^[a-z0-9-]{1,60}$/.test(typed),
  region: isId,
  kind: (typed) => keyOf(kindWords, typed) !== undefined,
  stage: (typed) => keyOf(stageWords, typed) !== undefined,
  consultant: isId,
  late: (typed) => typed === lateWord,
};

/** Reads an address; whatever it does not know becomes the whole inbox's first page. */
export function readInboxQuestion(query: Readonly<Record<string, unknown>>): InboxQuestion {
  const chosen = narrows.flatMap((narrow): [Narrow, string][] => {
    const typed = query[narrowNames[narrow]];
    return typeof typed === 'string' && known[narrow](typed) ? [[narrow, typed]] : [];
  });
  return {
    filter: inboxFilters.find((one) => filterWords[one] === query['vis']) ?? 'all',
    search: wordsAsked(query),
    page: pageAsked(query),
    order: inboxOrders.find((one) => orderWords[one] === query['orden']) ?? 'due',
    chosen: Object.fromEntries(chosen),
    allTicked: query['valgt'] === 'alle',
  };
}

/** What narrows the list, as it is asked for. */
export const narrowingOf = ({ chosen, search }: InboxQuestion): InboxNarrowing => ({
  ...{ search, theme: chosen.theme, regionId: chosen.region, consultantId: chosen.consultant },
  kind: keyOf(kindWords, chosen.kind),
  stage: chosen.stage === undefined ? undefined : keyOf(stageWords, chosen.stage),
  late: chosen.late !== undefined,
});

/** What a question says in an address; nothing for what is as usual. */
export function inboxQuery({
  filter,
  search,
  page,
  order,
  chosen,
  allTicked,
}: InboxQuestion): URLSearchParams {
  const query = new URLSearchParams();
  if (filter !== 'all') query.set('vis', filterWords[filter]);
  if (search) query.set('q', search);
  for (const narrow of narrows) if (chosen[narrow]) query.set(narrowNames[narrow], chosen[narrow]);
  if (order !== 'due') query.set('orden', orderWords[order]);
  if (page > 1) query.set('side', String(page));
  if (allTicked) query.set('valgt', 'alle');
  return query;
}

/** The address of a question; `base` where it is another than the page's (the file's). */
export function inboxAddress(question: InboxQuestion, base: string = addressOf('inbox')): string {
  const text = inboxQuery(question).toString();
  return text ? `${base}?${text}` : base;
}

/** The question a form carries with it, so that the list stands as it was when it is shown again. */
export const carriedQuestion = (text: unknown): InboxQuestion =>
  readInboxQuestion(Object.fromEntries(new URLSearchParams(typeof text === 'string' ? text : '')));
