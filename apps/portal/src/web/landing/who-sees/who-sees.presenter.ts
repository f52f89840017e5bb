import { byKind, bySeat, whoSeesWords as words, type WhoSeesRow } from '../../../access/who-sees';
import type { ListTable, PageHead } from '../../../views';
import { landingPaths } from '../landing.paths';

/** Everything a case holds with its readers, and the same by reader. */
export interface WhoSeesModel {
  readonly head: PageHead;
  readonly byKind: { readonly heading: string; readonly table: ListTable };
  readonly bySeat: { readonly heading: string; readonly table: ListTable };
  readonly notes: readonly string[];
}

const rowsOf = (rows: readonly WhoSeesRow[]): ListTable['rows'] =>
  rows.map(({ what, readers }) => ({ cells: [{ text: what }, { text: readers }] }));

let kept: { readonly kinds: readonly WhoSeesRow[]; readonly seats: readonly WhoSeesRow[] } | undefined;

/** Reckoned once: every role is tried on every act of the access table, which does not change while the portal runs. */
const reckoned = () => (kept ??= { kinds: byKind(), seats: bySeat() });

/** The table by reader: also what `/privatliv` shows. */
export const readersTable = (): ListTable => ({
  caption: words.byReaderCaption,
  captionHidden: true,
  columns: [{ label: words.who }, { label: words.reads }],
  rows: rowsOf(reckoned().seats),
});

/** @param rows Another table's rows, for an example. */
export function presentWhoSees(rows: readonly WhoSeesRow[] = reckoned().kinds): WhoSeesModel {
  return {
    head: {
      title: words.title,
      crumbs: [{ text: words.front, href: landingPaths.front() }, { text: words.title }],
      sub: words.sub,
    },
    byKind: {
      heading: words.caption,
      table: {
        caption: words.caption,
        captionHidden: true,
        columns: [{ label: words.what }, { label: words.readers }],
        rows: rowsOf(rows),
      },
    },
    bySeat: { heading: words.byReader, table: readersTable() },
    notes: words.notes,
  };
}
