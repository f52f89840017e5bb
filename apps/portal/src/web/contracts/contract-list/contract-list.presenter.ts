import { type ContractItem, type ContractState, contractStates } from '@samraad/contracts';
import { formatMoney, formatShortDayYear, t } from '@samraad/platform';
import { casePlace } from '@samraad/requests';
import {
  type Facets,
  type ListTable,
  type PageHead,
  type Pagination,
  pagination,
  pastEnd,
  type PillTone,
} from '../../../views';
import { casePaths } from '../../cases/cases.paths';
import { contractPaths } from '../contracts.paths';
import { contractListWords as words } from './contract-list.da';

/** How many contracts a page shows. */
export const perPage = 25;

/** The contracts a viewer has to do with. */
export interface ContractListModel {
  readonly head: PageHead;
  readonly facets: Facets;
  readonly table: ListTable;
  readonly pages: Pagination | null;
}

export interface ContractListFacts {
  readonly items: readonly ContractItem[];
  readonly total: number;
  readonly counts: ReadonlyMap<ContractState, number>;
  readonly state: ContractState | null;
  readonly page: number;
  readonly isProvider: boolean;
}

const tones: Readonly<Record<ContractState, PillTone>> = {
  draft: 'plain',
  waiting: 'near',
  sent: 'near',
  changes_asked: 'near',
  signed: 'good',
  ended: 'plain',
};

/** A state as the address names it, or null. */
export const stateIn = (asked: unknown): ContractState | null =>
  contractStates.find((state) => state === asked) ?? null;

/** Draws the list, the newest change first. */
export function presentContractList(facts: ContractListFacts): ContractListModel {
  const { items, total, state } = facts;
  const pages = Math.ceil(total / perPage);
  const pageHref = (page: number) => hrefOf(state, page);
  return {
    head: {
      title: words.title,
      sub: facts.isProvider ? words.subProvider : words.subParty,
    },
    facets: stateFacets(facts.counts, state),
    table: {
      caption: words.title,
      captionHidden: true,
      columns: [
        { label: words.case },
        { label: facts.isProvider ? words.workplace : words.provider },
        { label: words.state },
        { label: words.since },
        { label: words.price, numeric: true },
      ],
      rows: items.map((item) => row(item, facts.isProvider)),
      empty: pastEnd(facts.page, pages, pageHref) ?? {
        heading: state ? words.emptyState : words.emptyHeading,
        text: words.emptyText,
      },
    },
    pages: pagination(facts.page, pages, pageHref),
  };
}

function row(item: ContractItem, isProvider: boolean): ListTable['rows'][number] {
  const href = item.state === 'ended' ? casePaths.case(item.caseId) : contractPaths.contract(item.caseId);
  return {
    cells: [
      {
        text: item.title ?? casePlace(item.number, null),
        ...(item.mayRead ? { href } : {}),
        sub: casePlace(item.number, item.unit),
      },
      { text: isProvider ? item.unit : item.provider.name },
      { pill: { text: t(`contracts.state.${item.state}`), tone: tones[item.state] } },
      { text: formatShortDayYear(item.stateSince) },
      { text: item.price === null ? words.notSent : formatMoney(item.price) },
    ],
  };
}

function stateFacets(counts: ReadonlyMap<ContractState, number>, current: ContractState | null): Facets {
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
  return {
    label: words.chooseState,
    items: [
      { text: words.all, href: contractPaths.list(), count: all, current: current === null },
      ...contractStates
        .filter((state) => state === current || counts.has(state))
        .map((state) => ({
          text: t(`contracts.state.${state}`),
          href: hrefOf(state, 1),
          count: counts.get(state) ?? 0,
          current: state === current,
        })),
    ],
  };
}

function hrefOf(state: ContractState | null, page: number): string {
  const query = new URLSearchParams({
    ...(state ? { tilstand: state } : {}),
    ...(page > 1 ? { side: String(page) } : {}),
  }).toString();
  return query ? `${contractPaths.list()}?${query}` : contractPaths.list();
}
