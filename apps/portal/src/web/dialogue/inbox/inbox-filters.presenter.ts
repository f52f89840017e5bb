import type { InboxChoices } from '@samraad/monitoring';
import { addressOf, t } from '@samraad/platform';
import { stages } from '@samraad/requests';
import { Fields, filtersOn, type Link, type ListFilters } from '../../../views';
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

export function presentFilters(question: InboxQuestion, choices: InboxChoices): ListFilters {
  const options = optionsOf(choices);
  const { chosen, order, search } = question;
  const typed = Object.fromEntries(narrows.map((narrow) => [narrowNames[narrow], chosen[narrow] ?? '']));
  const fields = new Fields({ ...typed, orden: orderWords[order] }, []);
  const count = Object.keys(chosen).length + (order === 'due' ? 0 : 1);
  const bare = { ...question, search: '', chosen: {}, page: 1 };
  return {
    action: addressOf('inbox'),
    list: filterWords[question.filter],
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
    on: filtersOn(words.on, chosenLinks(question, options), { text: words.clear, href: inboxAddress(bare) }),
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
  return [...searched, ...links];
}
