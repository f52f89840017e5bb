import { deliveredOf, type FrameView, isFinal, perTranche } from '@samraad/budget';
import { addressOf, formatMoney, formatShortDayYear } from '@samraad/platform';
import { casePlace } from '@samraad/requests';
import { framePartsWords as words } from '../../i18n/frame-parts.da';
import {
  type BurnDown,
  burnDown,
  type ListTable,
  moneyStages,
  type Pagination,
  pagination,
} from '../../views';
import { monthWords } from '../waiting/waiting-words';
import { contractsShown, type FrameParts } from './frame-parts.reader';

/** A frame month by month, tranche by tranche, contract by contract; each null where there is nothing of it. */
export interface FramePartsShown {
  readonly burnDown: BurnDown | null;
  readonly tranches: ListTable | null;
  readonly contracts: ListTable | null;
  readonly contractPages: Pagination | null;
}

export function presentFrameParts(
  heading: string,
  frame: FrameView | null,
  parts: FrameParts,
  hrefOf: (page: number) => string,
): FramePartsShown {
  const say = { money: formatMoney, month: monthWords };
  const pages = Math.ceil(parts.contractCount / contractsShown);
  return {
    burnDown: burnDown(heading, parts.months, say),
    tranches: frame && frame.total !== null && frame.useKnown ? trancheTable(frame) : null,
    contracts: parts.contracts.length > 0 ? contractTable(parts) : null,
    contractPages: pagination(parts.contractPage, pages, hrefOf),
  };
}

function trancheTable(frame: FrameView): ListTable {
  const opened = frame.tranches.filter(({ grantedAt }) => grantedAt !== null);
  const label = (id: string | null): { text: string; sub?: string } => {
    const found = frame.tranches.find((one) => one.id === id);
    return found
      ? { text: found.label, sub: words.opened(formatShortDayYear(found.opensOn)) }
      : { text: words.moved };
  };
  const rows = perTranche({ ...frame, total: frame.total ?? 0n }, opened).map((share) => ({
    cells: [label(share.trancheId), ...moneyStages.map((stage) => ({ text: formatMoney(share[stage]) }))],
  }));
  const toCome = frame.tranches
    .filter(({ grantedAt }) => grantedAt === null)
    .map(({ label: text, opensOn, amount }) => ({
      cells: [
        { text, sub: words.opens(formatMoney(amount), formatShortDayYear(opensOn)) },
        ...moneyStages.map(() => ({ text: words.none })),
      ],
    }));
  const inAll = {
    cells: [{ text: words.inAll }, ...moneyStages.map((stage) => ({ text: formatMoney(frame[stage]) }))],
  };
  return {
    caption: words.tranches,
    captionHidden: true,
    columns: words.trancheColumns.map((text, index) => ({ label: text, numeric: index > 0 })),
    rows: [...rows, ...toCome, inAll],
  };
}

function contractTable({ contracts }: FrameParts): ListTable {
  const { case: ofCase, agreed, final, back, open } = words.contractColumns;
  return {
    caption: words.contracts,
    captionHidden: true,
    columns: [
      { label: ofCase },
      { label: agreed, numeric: true },
      { label: final, numeric: true },
      { label: back, numeric: true },
      { label: open, numeric: true },
    ],
    rows: contracts.map((one) => ({
      cells: [
        {
          text: casePlace(one.number, one.unit),
          href: addressOf('frame.contract', { contractId: one.contractId }),
        },
        { text: one.agreed === 0n ? words.none : formatMoney(one.agreed) },
        {
          text: formatMoney(deliveredOf(one)),
          sub: isFinal(one) ? words.isFinal : words.soFar,
        },
        { text: formatMoney(one.givenBack) },
        { text: formatMoney(one.held + one.bound) },
      ],
    })),
  };
}
