import type { ToldRequest } from '@samraad/monitoring';
import { addressOf, formatShortDayYear, t } from '@samraad/platform';
import { casePlace } from '@samraad/requests';
import { type ListTable, type PageHead, type Pagination, pagination, pastEnd } from '../../../../views';
import { toldWords as words } from './told.da';

/** How many requests a page holds. */
export const pageSize = 30;

/** A page of what somebody was told of. */
export interface Told {
  readonly items: readonly ToldRequest[];
  readonly total: number;
  /** From 1. */
  readonly page: number;
}

const pageHref = (page: number) => addressOf('told', {}, { side: String(page) });

/** The requests somebody was told of, the last first; never a title. */
export function presentTold({ items, total, page }: Told): {
  head: PageHead;
  table: ListTable;
  pagination: Pagination | null;
} {
  const pages = Math.ceil(total / pageSize);
  const { request, provider, stage, due, told } = words.columns;
  return {
    head: { title: words.title, sub: words.sub },
    table: {
      caption: words.title,
      captionHidden: true,
      columns: [request, provider, stage, due, told].map((label) => ({ label })),
      rows: items.map((one) => ({
        cells: [
          {
            text: casePlace(one.number, one.unit),
            sub: one.region ?? '',
          },
          { text: one.provider ?? words.noProvider },
          { text: t(`requests.stage.${one.stage}`) },
          { text: one.dueAt ? formatShortDayYear(one.dueAt) : words.noClock },
          { text: formatShortDayYear(one.toldAt) },
        ],
      })),
      empty: pastEnd(page, pages, pageHref) ?? words.empty,
    },
    pagination: pagination(page, pages, pageHref),
  };
}
