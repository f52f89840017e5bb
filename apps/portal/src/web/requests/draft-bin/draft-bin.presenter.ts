import { formatDayYear, formatShortDay } from '@samraad/platform';
import type { BinnedDraft } from '@samraad/requests';
import { pagination, pastEnd, type ListTable } from '../../../views';
import { newSubmission, type Typed } from '../../shell';
import { requestPaths } from '../requests.paths';
import { draftBinWords as words } from './draft-bin.da';

/** Where a deleted draft went, and how it is taken back. */
export function presentBinned(draft: BinnedDraft, coordinates: boolean, typed: Typed = {}) {
  const back = { text: words.bin, href: requestPaths.bin() };
  const lines = draft.purged
    ? [words.over]
    : [words.until(formatDayYear(draft.until)), ...(coordinates ? [] : [words.onlyCoordinating(draft.unit)])];
  return {
    head: {
      title: draft.purged ? words.emptied : words.title,
      reference: draft.reference,
      sub: draft.title ?? draft.unit,
      back,
    },
    lead: words.deleted(draft.by, formatDayYear(draft.at)),
    lines,
    form:
      coordinates && !draft.purged
        ? {
            action: requestPaths.binned(draft.caseId),
            submission: newSubmission(typed),
            submit: { text: words.restore },
            cancel: back,
          }
        : null,
  };
}

/** How many a page of the bin shows. */
export const binPageSize = 20;

/** The deleted drafts of one's own workplaces. */
export function presentBin(
  { items, total }: { readonly items: readonly BinnedDraft[]; readonly total: number },
  page: number,
) {
  const pages = Math.ceil(total / binPageSize);
  const hrefOf = (one: number) => `${requestPaths.bin()}?side=${one}`;
  return {
    head: { title: words.bin, back: { text: words.cases, href: requestPaths.list() } },
    table: {
      caption: words.caption,
      captionHidden: true,
      columns: [words.draft, words.by, words.last].map((label) => ({ label })),
      rows: items.map((one) => ({
        cells: [
          { text: one.title ?? words.untitled, href: requestPaths.binned(one.caseId), sub: one.unit },
          { text: one.by, sub: formatShortDay(one.at) },
          { text: formatDayYear(one.until) },
        ],
      })),
      empty: pastEnd(page, pages, hrefOf) ?? { heading: words.empty, text: words.emptyText },
    } satisfies ListTable,
    pagination: pagination(page, pages, hrefOf),
  };
}
