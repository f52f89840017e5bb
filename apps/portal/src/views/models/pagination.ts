import type { EmptyState } from './common.models';
import type { PageLink, Pagination } from './list.models';
import { pastEndWords as words } from './pagination.da';

/** Page links with gaps: first, last, and the neighbours of the current page. Null when one page is enough, or past the end. */
export function pagination(
  current: number,
  total: number,
  hrefOf: (page: number) => string,
): Pagination | null {
  if (total <= 1 || current > total) return null;
  const near = (page: number) => page === 1 || page === total || Math.abs(page - current) <= 1;
  const pages: PageLink[] = [];
  for (let page = 1; page <= total; page += 1) {
    if (near(page)) pages.push({ number: page, href: hrefOf(page), current: page === current });
    else if (!pages.at(-1)?.gap) pages.push({ gap: true });
  }
  return {
    current,
    total,
    previous: current > 1 ? hrefOf(current - 1) : undefined,
    next: current < total ? hrefOf(current + 1) : undefined,
    pages,
  };
}

/** What a list without rows says when only its page number is wrong; null when the list itself has none to show. */
export function pastEnd(current: number, total: number, hrefOf: (page: number) => string): EmptyState | null {
  if (total < 1 || current <= total) return null;
  return {
    heading: words.heading(current),
    text: words.text(total),
    action: { text: words.action, href: hrefOf(total) },
  };
}
