import type { InboxChoices } from '@samraad/monitoring';
import { addressOf, t } from '@samraad/platform';
import { stages } from '@samraad/requests';
import { Fields, type Link, type SelectField } from '../../../views';
import { inboxWords as words } from './inbox.da';
import {
  filterWords,
  inboxAddress,
  type InboxQuestion,
  kindWords,
  lateWord,
  type Narrow,
  narrowNames,
  narrows,
  orderWords,
  stageWords,
} from './inbox.form';

interface Option {
  readonly value: string;
  readonly text: string;
}

/** What narrows the list, as one form of the address. */
export interface InboxFilters {
  readonly action: string;
  readonly filter: string;
  readonly search: { readonly label: string; readonly value: string; readonly button: string };
  readonly more: { readonly summary: string; readonly open: boolean };
  readonly fields: readonly SelectField[];
  /** Everything chosen, each with the address without it, and a way to clear it all; null when nothing is. */
  readonly on: { readonly label: string; readonly links: readonly Link[] } | null;
}

export function presentFilters(question: InboxQuestion, choices: InboxChoices): InboxFilters {
  const options = optionsOf(choices);
  const { chosen, order, search } = question;
  const typed = Object.fromEntries(narrows.map((narrow) => [narrowNames[narrow], chosen[narrow] ?? '']));
  const fields = new Fields({ ...typed, orden: orderWords[order] }, []);
  const count = Object.keys(chosen).length + (order === 'due' ? 0 : 1);
  const on = chosenLinks(question, options);
  return {
    action: addressOf('inbox'),
    filter: filterWords[question.filter],
    search: { label: words.search, value: search, button: words.searchButton },
    more: { summary: count > 0 ? words.moreOn(count) : words.more, open: count > 0 },
    fields: [
      ...narrows.map((narrow) =>
        fields.select({
          name: narrowNames[narrow],
          label: words.narrow[narrow],
          optional: true,
          options: [{ value: '', text: words.every[narrow] }, ...options[narrow]],
        }),
      ),
      fields.select({
        name: 'orden',
        label: words.order,
        optional: true,
        options: Object.entries(orderWords).map(([key, value]) => ({
          value,
          text: words.orders[key as keyof typeof orderWords],
        })),
      }),
    ],
    on: on.length > 0 ? { label: words.on, links: on } : null,
  };
}

function optionsOf({
  colleagues,
  regions,
  themes,
}: InboxChoices): Readonly<Record<Narrow, readonly Option[]>> {
  const named = (all: readonly { readonly id: string; readonly name: string }[]): Option[] =>
    all.map(({ id, name }) => ({ value: id, text: name }));
  return {
    theme: named(themes),
    region: named(regions),
    kind: Object.entries(kindWords).map(([key, value]) => ({
      value,
      text: words.kinds[key as keyof typeof kindWords],
    })),
    stage: stages.flatMap((stage) => {
      const value = stageWords[stage];
      return value ? [{ value, text: t(`requests.stage.${stage}`) }] : [];
    }),
    consultant: named(colleagues),
    late: [{ value: lateWord, text: words.late }],
  };
}

function chosenLinks(question: InboxQuestion, options: Readonly<Record<Narrow, readonly Option[]>>): Link[] {
  const { chosen, search } = question;
  const links = narrows.flatMap((narrow): Link[] => {
    const value = chosen[narrow];
    if (value === undefined) return [];
    const { [narrow]: _gone, ...rest } = chosen;
    const name = options[narrow].find((option) => option.value === value)?.text ?? words.narrow[narrow];
    return [{ text: words.takeAway(name), href: inboxAddress({ ...question, chosen: rest, page: 1 }) }];
  });
  const searched = search
    ? [
        {
          text: words.takeAway(words.searched(search)),
          href: inboxAddress({ ...question, search: '', page: 1 }),
        },
      ]
    : [];
  const all = [...searched, ...links];
  const bare = { ...question, search: '', chosen: {}, page: 1 };
  return all.length > 1 ? [...all, { text: words.clear, href: inboxAddress(bare) }] : all;
}
