import { accountKinds, type TracedEntry } from '@samraad/budget';
import type { LocalDate } from '@samraad/deadlines';
import { formatDayYear, formatMoney, formatShortDayYear, t } from '@samraad/platform';
import { casePlace } from '@samraad/requests';
import type { Round } from '@samraad/scheme';
import {
  type Cell,
  type Facets,
  type ListTable,
  moneyStages,
  type PageHead,
  type Pagination,
  pagination,
} from '../../views';
import type { FrameFigures, MoneyAskedFor } from './money-desk';
import { moneyWords as words } from './money.da';
import { type MoneyAsked, moneyPaths } from './money.paths';

/** How many postings a page shows. */
export const entriesShown = 50;

/** All frames of a round, or the entries behind one figure. */
export type MoneyFacts =
  | {
      readonly kind: 'frames';
      readonly asked: MoneyAskedFor;
      readonly today: LocalDate;
      readonly rounds: readonly Round[];
      readonly frames: readonly FrameFigures[];
    }
  | {
      readonly kind: 'entries';
      readonly asked: MoneyAskedFor;
      readonly today: LocalDate;
      readonly figure: { readonly sum: bigint; readonly count: number };
      readonly entries: readonly TracedEntry[];
      readonly page: number;
    };

export interface MoneyPageModel {
  readonly head: PageHead;
  readonly rounds: Facets | null;
  readonly day: {
    readonly action: string;
    readonly label: string;
    readonly value: string;
    readonly max: string;
    readonly submit: string;
    readonly hidden: readonly { readonly name: string; readonly value: string }[];
  };
  readonly lead: string | null;
  readonly heading: string;
  readonly table: ListTable;
  readonly pagination: Pagination | null;
}

export function presentMoney(of: MoneyFacts): MoneyPageModel {
  const { asked, today } = of;
  const address = addressParts(asked);
  const hidden = Object.entries(address).flatMap(([name, value]) =>
    name === 'paa' || value === undefined ? [] : [{ name, value }],
  );
  const { label, submit } = words.asOf;
  const day = { action: moneyPaths.of({}), label, value: asked.day, max: today, submit, hidden };
  return of.kind === 'frames' ? { day, ...allFrames(of) } : { day, ...entriesBehind(of) };
}

type Shown = Omit<MoneyPageModel, 'day'>;

function allFrames({ asked, rounds, frames }: Extract<MoneyFacts, { kind: 'frames' }>): Shown {
  const { day, round } = asked;
  return {
    head: { title: words.title, sub: words.sub(formatDayYear(day)) },
    rounds: {
      label: words.rounds,
      items: rounds.map(({ key, name }) => ({
        text: name,
        href: moneyPaths.of({ runde: key, paa: day }),
        current: key === round.key,
      })),
    },
    lead: leadOf(frames),
    heading: words.figures(round.name),
    table: {
      caption: words.figures(round.name),
      captionHidden: true,
      columns: [
        { label: words.columns.frame },
        { label: words.columns.total, numeric: true },
        ...moneyStages.map((stage) => ({ label: t(`budget.account.${stage}`), numeric: true })),
      ],
      rows: frames.map((frame) => ({ cells: frameCells(frame, day) })),
      empty: words.noFrames,
    },
    pagination: null,
  };
}

function leadOf(frames: readonly FrameFigures[]): string | null {
  if (frames.length === 0) return null;
  return frames.every(({ useKnown }) => useKnown) ? words.follow : words.unknown;
}

/** As at `/rammer`, what nobody has told is no figure. */
function frameCells({ frameId, name, balances, useKnown }: FrameFigures, day: LocalDate): Cell[] {
  const to = (konto?: (typeof accountKinds)[number]) => moneyPaths.of({ ramme: frameId, paa: day, konto });
  return [
    { text: name, href: to() },
    { text: formatMoney(-balances.granted), href: to('granted') },
    ...moneyStages.map((stage) =>
      useKnown ? { text: formatMoney(balances[stage]), href: to(stage) } : { text: words.notStated },
    ),
  ];
}

function entriesBehind({ asked, figure, entries, page }: Extract<MoneyFacts, { kind: 'entries' }>): Shown {
  const address = addressParts(asked);
  const { day, round } = asked;
  const pages = Math.ceil(figure.count / entriesShown);
  const title = titleOf(asked);
  return {
    head: {
      title,
      sub: words.sub(formatDayYear(day)),
      crumbs: [{ text: words.title, href: moneyPaths.of({ runde: round.key, paa: day }) }, { text: title }],
      subLinks: [{ text: words.csv, href: moneyPaths.csvOf(address) }],
    },
    rounds: null,
    lead: words.sum(formatMoney(figure.sum), figure.count, formatDayYear(day)),
    heading: words.entries,
    table: entryTable(entries, day),
    pagination: pagination(page, pages, (to) => moneyPaths.of({ ...address, side: String(to) })),
  };
}

function titleOf({ traced, contract, provider }: MoneyAskedFor): string {
  const account = traced?.account ? t(`budget.account.${traced.account}`) : words.allAccounts;
  if (contract) {
    const place = casePlace(contract.number, contract.unit);
    return traced?.invoiceId ? words.entriesOf.invoice(place) : words.entriesOf.contract(account, place);
  }
  return words.entriesOf.frame(account, provider);
}

function entryTable(entries: readonly TracedEntry[], day: LocalDate): ListTable {
  const { what, case: ofCase, account, other, amount, day: when } = words.entryColumns;
  return {
    caption: words.entries,
    captionHidden: true,
    columns: [
      { label: what },
      { label: ofCase },
      { label: account },
      { label: other },
      { label: amount, numeric: true },
      { label: when },
    ],
    rows: entries.map((one) => ({
      cells: [
        {
          text: t(`budget.posting.${one.kind}`),
          href: moneyPaths.posting(one.postingId),
          sub: one.postingId,
        },
        caseCell(one, day),
        { text: t(`budget.account.${one.account}`) },
        { text: t(`budget.account.${one.other}`) },
        { text: signed(one.amount) },
        { text: formatShortDayYear(one.occurredAt) },
      ],
    })),
    empty: words.none,
  };
}

function caseCell({ number, unit, contractId, account }: TracedEntry, day: LocalDate): Cell {
  if (number === null || contractId === null) return { text: words.noCase };
  return {
    text: casePlace(number, unit),
    href: moneyPaths.of({ kontrakt: contractId, konto: account, paa: day }),
  };
}

/** With a sign: it is what an entry does to the figure. */
export const signed = (amount: bigint): string =>
  amount < 0n ? `−${formatMoney(-amount)}` : `+${formatMoney(amount)}`;

function addressParts({ day, round, traced, contract }: MoneyAskedFor): MoneyAsked {
  if (!traced) return { runde: round.key, paa: day };
  return {
    ...(contract ? { kontrakt: contract.contractId } : { ramme: traced.frameId }),
    konto: traced.account ?? undefined,
    regning: traced.invoiceId ?? undefined,
    paa: day,
  };
}
