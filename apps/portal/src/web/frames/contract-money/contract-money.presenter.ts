import { type ContractMoneyLine, type ContractPosting, deliveredOf, isFinal } from '@samraad/budget';
import { formatMoney, formatShortDayYear, t } from '@samraad/platform';
import { casePlace } from '@samraad/requests';
import { framePartsWords } from '../../../i18n/frame-parts.da';
import type { KeyValues, Link, LinkList, ListTable, PageHead } from '../../../views';

const words = framePartsWords.one;

/** One contract's money, and what is around it. */
export interface ContractMoneyFacts {
  readonly money: ContractMoneyLine;
  readonly postings: readonly ContractPosting[];
  readonly provider: string;
  readonly round: string;
  /** Where it leads the viewer. */
  readonly links: readonly Link[];
  readonly frames: Link;
}

export interface ContractMoneyPage {
  readonly head: PageHead;
  readonly words: { readonly movements: string; readonly figures: string };
  readonly figures: KeyValues;
  readonly movements: ListTable;
  readonly links: LinkList;
}

/** What was agreed beside what it came to, and every movement. */
export function presentContractMoney(of: ContractMoneyFacts): ContractMoneyPage {
  const { money, provider, round, links, frames } = of;
  const place = casePlace(money.number, money.unit);
  return {
    head: {
      title: words.title(place),
      sub: words.sub(provider, round),
      crumbs: [frames, { text: place }],
    },
    words: { movements: words.movements, figures: words.figures },
    figures: { rows: figuresOf(money) },
    movements: movementsOf(of),
    links: { items: links },
  };
}

function figuresOf(money: ContractMoneyLine): KeyValues['rows'] {
  const { agreed, givenBack } = money;
  const stages = ['held', 'bound', 'earned', 'invoiced', 'paid'] as const;
  const agreedRow =
    agreed === 0n
      ? { key: words.agreed, value: words.notAgreed }
      : { key: words.agreed, value: formatMoney(agreed), lines: [words.agreedNote] };
  return [
    agreedRow,
    { key: isFinal(money) ? words.final : words.delivered, value: formatMoney(deliveredOf(money)) },
    { key: words.back, value: formatMoney(givenBack) },
    ...stages.map((stage) => ({ key: words[stage], value: formatMoney(money[stage]) })),
  ];
}

function movementsOf({ postings }: ContractMoneyFacts): ListTable {
  const { what, from, to, amount, day } = words.columns;
  return {
    caption: words.movements,
    captionHidden: true,
    columns: [
      { label: what },
      { label: from },
      { label: to },
      { label: amount, numeric: true },
      { label: day },
    ],
    rows: postings.map((one) => ({
      cells: [
        { text: t(`budget.posting.${one.kind}`) },
        { text: t(`budget.account.${one.from}`) },
        { text: t(`budget.account.${one.to}`) },
        { text: formatMoney(one.amount) },
        { text: formatShortDayYear(one.occurredAt) },
      ],
    })),
  };
}
