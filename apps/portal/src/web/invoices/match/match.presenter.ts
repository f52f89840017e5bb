import type { InvoiceView } from '@samraad/delivery';
import { formatMoney, type Ore } from '@samraad/platform';
import type { DataBars, ListTable } from '../../../views';
import { matchWords as words } from './match.da';

/** What the match is drawn from, in øre. `running`: more may still be attested. */
export interface Matched {
  readonly agreed: Ore;
  readonly attested: Ore;
  readonly invoiced: Ore;
  readonly credited: Ore;
  readonly paid: Ore;
  readonly running: boolean;
}

export interface MatchPicture {
  readonly bars: DataBars;
  /** Each difference in words. */
  readonly said: readonly string[];
  readonly table: ListTable;
}

/** The sums of a case's invoices. */
export function matchOf(
  agreed: Ore,
  attested: Ore,
  invoices: readonly InvoiceView[],
  running: boolean,
): Matched {
  const sum = (of: (one: InvoiceView) => Ore) => invoices.reduce((total, one) => total + of(one), 0n);
  return {
    ...{ agreed, attested, running },
    invoiced: sum(({ amount, credited }) => amount - credited),
    credited: sum(({ credited }) => credited),
    paid: sum(({ state, amount, credited }) => (state === 'paid' ? amount - credited : 0n)),
  };
}

/** Agreed, attested, billed and paid as bars on one scale, the differences in words, and the same as a table. */
export function presentMatch(of: Matched): MatchPicture {
  const steps = (['agreed', 'attested', 'invoiced', 'paid'] as const).map((step) => ({
    label: words.steps[step],
    amount: of[step],
  }));
  const largest = steps.reduce((most, { amount }) => (amount > most ? amount : most), 1n);
  return {
    bars: {
      rows: steps.map(({ label, amount }) => ({
        label,
        value: formatMoney(amount),
        percent: Number((amount * 100n) / largest),
      })),
    },
    said: inWords(of),
    table: {
      caption: words.caption,
      captionHidden: true,
      columns: [
        { label: words.columns.step },
        { label: words.columns.amount, numeric: true },
        { label: words.columns.difference, numeric: true },
      ],
      rows: steps.map(({ label, amount }, at) => ({
        cells: [
          { text: label },
          { text: formatMoney(amount) },
          { text: difference(steps[at - 1]?.amount, amount) },
        ],
      })),
    },
  };
}

const difference = (before: Ore | undefined, amount: Ore): string =>
  before === undefined || before === amount ? words.same : formatMoney(amount - before);

function inWords({ agreed, attested, invoiced, credited, paid, running }: Matched): string[] {
  const { said } = words;
  if (attested === 0n) return [said.nothing];
  const parts = [
    attested < agreed && (running ? said.partly : said.cheaper)(formatMoney(agreed - attested)),
    invoiced > attested && said.over(formatMoney(invoiced - attested)),
    invoiced < attested && said.toInvoice(formatMoney(attested - invoiced)),
    paid < invoiced && said.toPay(formatMoney(invoiced - paid)),
    paid === invoiced && invoiced === attested && said.settled,
    credited > 0n && words.credited(formatMoney(credited)),
  ];
  return parts.filter((part) => part !== false);
}
