import type { ListedUnit } from '@samraad/monitoring';
import {
  type Link,
  type ListTable,
  type PageHead,
  type Pagination,
  pagination,
  pastEnd,
} from '../../../views';
import { organisationWords as words } from '../organisation.da';
import { organisationPaths } from '../organisation.paths';
import { unitCells, unitColumns } from '../unit-cells.presenter';

/** What is found, and by what. */
export interface FoundUnits {
  readonly items: readonly ListedUnit[];
  readonly total: number;
  readonly text: string;
  readonly page: number;
  readonly today: string;
}

/** How many units a page holds. */
export const pageSize = 50;

export interface OrganisationListModel {
  readonly head: PageHead;
  readonly search: { readonly action: string; readonly q: string };
  readonly heading: string;
  readonly table: ListTable;
  readonly pagination: Pagination | null;
  readonly all: Link | null;
  readonly files: Link;
}

/** The regions, or what is found. */
export function presentOrganisation({ items, total, text, page, today }: FoundUnits): OrganisationListModel {
  const pages = Math.ceil(total / pageSize);
  const searched = text !== '';
  const pageHref = (side: number) =>
    organisationPaths.list({ ...(searched ? { q: text } : {}), side: String(side) });
  const heading = searched ? words.found(total) : words.regions;
  return {
    head: { title: words.title, sub: words.sub },
    search: { action: organisationPaths.list(), q: text },
    heading,
    table: {
      caption: heading,
      captionHidden: true,
      columns: unitColumns(),
      rows: items.map((unit) => ({ cells: unitCells(unit, today, searched) })),
      empty: pastEnd(page, pages, pageHref) ?? (searched ? words.none : words.noneKept),
    },
    pagination: pagination(page, pages, pageHref),
    all: searched ? { text: words.showRegions, href: organisationPaths.list() } : null,
    files: { text: words.files, href: organisationPaths.files() },
  };
}
