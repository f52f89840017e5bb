import type { PageLink, Pagination } from './list.models';

/** Page links with gaps: first, last, and the neighbours of the current page. Null when one page is enough. */
export function pagination(
  current: number,
  total: number,
  hrefOf: (page: number) => string,
): Pagination | null {
  if (total <= 1) return null;
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
