import { addressOf, formatDayYear, t } from '@samraad/platform';
import { casePlace } from '@samraad/requests';
import { beforeContract, type CaseOfChange, type RoundClosing } from '@samraad/rounds';
import { type ListTable, type PageHead, type Pagination, pagination } from '../../../views';
import { roundsWords } from '../rounds.da';

const words = roundsWords.close.list;

/** How many cases one page holds. */
export const casesShown = 50;

/** A page of the open cases of a round as its closing finds it. */
export interface CasesAtClosing {
  readonly closing: RoundClosing;
  readonly found: readonly CaseOfChange[];
  readonly page: number;
}

export interface ClosingCasesModel {
  readonly head: PageHead;
  readonly table: ListTable;
  readonly pagination: Pagination | null;
}

export function presentClosingCases({ closing, found, page }: CasesAtClosing): ClosingCasesModel {
  const { key: roundKey, name, lastDeliveryDay, open } = closing;
  const back = { text: name, href: addressOf('round.close', { roundKey }) };
  const { name: caseName, stage, after } = words.columns;
  return {
    head: {
      title: words.title,
      crumbs: [back, { text: words.title }],
      sub: words.sub(name, formatDayYear(lastDeliveryDay)),
    },
    table: {
      caption: words.title,
      captionHidden: true,
      columns: [caseName, stage, after].map((label) => ({ label })),
      rows: found.map((one) => ({
        cells: [
          {
            text: casePlace(one.number, one.unitName),
            href: addressOf('deadlines', {}, { sag: one.caseId }),
          },
          { text: t(`requests.stage.${one.stage}`) },
          {
            text: beforeContract.includes(one.stage) ? words.beforeContract : words.goesOn,
          },
        ],
      })),
      empty: words.empty,
    },
    pagination: pagination(page, Math.ceil(open.running / casesShown), (side) =>
      addressOf('round.close-cases', { roundKey }, { side: String(side) }),
    ),
  };
}
