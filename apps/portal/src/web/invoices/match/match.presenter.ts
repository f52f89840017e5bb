import type { ContractMatch, Matched, MatchedPart } from '@samraad/invoicing';
import { formatMoney, type Ore } from '@samraad/platform';
import type { MatchParts, MatchPicture } from '../../../views';
import { matchWords as words } from './match.da';

/** The match of a case: of the whole, and of each milestone. */
export interface CaseMatch {
  readonly whole: MatchPicture;
  /** Null of a course that is one whole. */
  readonly parts: MatchParts | null;
}

export function presentCaseMatch({ whole, parts }: ContractMatch): CaseMatch {
  const items = parts.map((part) => {
    const name = nameOf(part);
    return { name, picture: presentMatch(part, name) };
  });
  return {
    whole: presentMatch(whole),
    parts: items.length > 0 ? { heading: words.partsHeading, note: words.partsNote, items } : null,
  };
}

const nameOf = ({ no, title }: MatchedPart): string => (no === 0 ? words.rest : `${no}. ${title}`);

/** Agreed, attested, billed and paid as bars on one scale, the differences in words, and the same as a table. */
export function presentMatch(of: Matched, name: string | null = null): MatchPicture {
  const steps = (['agreed', 'attested', 'invoiced', 'paid'] as const).map((step) => ({
    label: step === 'agreed' && name !== null ? words.agreedPart : words.steps[step],
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
    ...(name === null ? {} : { of: name }),
    summary: words.table,
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
