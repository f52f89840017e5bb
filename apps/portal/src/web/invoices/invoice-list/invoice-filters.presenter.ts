import type { InvoiceOrder } from '@samraad/delivery';
import { addressOf } from '@samraad/platform';
import { Fields, filtersOn, type Link, type ListFilters } from '../../../views';
import { invoicesDa } from '../../../i18n/invoices.da';
import {
  invoiceAddress,
  type InvoiceQuestion,
  listWords,
  type Narrow,
  narrowNames,
  narrows,
  orderWords,
} from './invoice-question';

const words = invoicesDa.list;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a list may be narrowed to; null where there is nothing to choose. */
export type InvoiceChoices = Readonly<Record<Narrow, readonly Named[] | null>>;

export function presentInvoiceFilters(question: InvoiceQuestion, choices: InvoiceChoices): ListFilters {
  const { chosen, order, search, list } = question;
  const typed = Object.fromEntries(narrows.map((narrow) => [narrowNames[narrow], chosen[narrow] ?? '']));
  const fields = new Fields({ ...typed, orden: orderWords[order] }, []);
  const count = Object.keys(chosen).length + (order === 'first' ? 0 : 1);
  const bare = { ...question, search: '', chosen: {}, page: 1 };
  return {
    action: addressOf('invoices'),
    list: listWords[list],
    search: { label: words.search, value: search, button: words.searchButton },
    more: { summary: count > 0 ? words.moreOn(count) : words.more, open: count > 0 },
    fields: [
      ...narrows.flatMap((narrow) => {
        const options = choices[narrow]?.map(({ id, name }) => ({ value: id, text: name }));
        const [name, label] = [narrowNames[narrow], words.narrow[narrow]];
        const every = { value: '', text: words.every[narrow] };
        return options ? [fields.select({ name, label, optional: true, options: [every, ...options] })] : [];
      }),
      fields.select({ name: 'orden', label: words.order, optional: true, options: orders }),
    ],
    on: filtersOn(words.on, chosenLinks(question, choices), {
      text: words.clear,
      href: invoiceAddress(bare),
    }),
  };
}

const orders = Object.entries(orderWords).map(([key, value]) => ({
  value,
  text: words.orders[key as InvoiceOrder],
}));

function chosenLinks(question: InvoiceQuestion, choices: InvoiceChoices): Link[] {
  const without = (name: string, less: Partial<InvoiceQuestion>): Link => ({
    text: words.takeAway(name),
    href: invoiceAddress({ ...question, ...less, page: 1 }),
  });
  const { search, chosen } = question;
  return [
    ...(search ? [without(words.searched(search), { search: '' })] : []),
    ...narrows.flatMap((narrow) => {
      const { [narrow]: value, ...rest } = chosen;
      const name = choices[narrow]?.find(({ id }) => id === value)?.name ?? words.narrow[narrow];
      return value === undefined ? [] : [without(name, { chosen: rest })];
    }),
  ];
}
