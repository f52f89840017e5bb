import { addressOf } from '@samraad/platform';
import { casePlace } from '@samraad/requests';
import { type CaseOfChange, type DraftOnDesk, type RoundPart, touchedParts } from '@samraad/rounds';
import type { Cell, ListTable, PageHead, Pagination } from '../../../views';
import { pagination } from '../../../views';
import { changedParts } from '../change-touches';
import { partWords } from '../parts';
import { roundsWords } from '../rounds.da';

const words = roundsWords.change.cases;

/** How many cases one page holds. */
export const casesShown = 50;

/** A page of the open cases of a round that is to be changed. */
export interface CasesTouched {
  readonly draftId: string;
  readonly desk: DraftOnDesk;
  readonly found: readonly CaseOfChange[];
  readonly page: number;
  readonly total: number;
}

export interface ChangeCasesModel {
  readonly head: PageHead;
  readonly table: ListTable;
  readonly pagination: Pagination | null;
}

export function presentChangeCases({ draftId, desk, found, page, total }: CasesTouched): ChangeCasesModel {
  const changed = changedParts(desk);
  const back = { text: desk.plan.name, href: addressOf('round-draft', { draftId }) };
  const { name, keeps, meets } = words.columns;
  return {
    head: { title: words.title, crumbs: [back, { text: words.title }], sub: words.sub },
    table: {
      caption: words.title,
      captionHidden: true,
      columns: [name, keeps, meets].map((label) => ({ label })),
      rows: found.map((one) => {
        const touched = touchedParts(changed, one);
        return { cells: [nameOf(one), partsOf(touched.keeps), partsOf(touched.meets)] };
      }),
      empty: words.empty,
    },
    pagination: pagination(page, Math.ceil(total / casesShown), (side) =>
      addressOf('round-draft.cases', { draftId }, { side: String(side) }),
    ),
  };
}

const nameOf = ({ caseId, number, unitName }: CaseOfChange): Cell => ({
  text: casePlace(number, unitName),
  href: addressOf('deadlines', {}, { sag: caseId }),
});

const partsOf = (parts: readonly RoundPart[]): Cell => ({
  text: parts.length > 0 ? parts.map((part) => partWords[part].title).join(', ') : words.none,
});
