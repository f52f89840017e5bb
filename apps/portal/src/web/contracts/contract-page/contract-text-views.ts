import type { Facets } from '../../../views';
import { contractPaths } from '../contracts.paths';
import { contractPageWords as words } from './contract-page.da';

/** The ways to read a contract: as it is, with what changed marked, or only what it means. */
export const textViews = ['whole', 'changed', 'plain'] as const;
export type TextView = (typeof textViews)[number];

const inAddress: Readonly<Record<TextView, string | null>> = {
  whole: null,
  changed: 'aendret',
  plain: 'enkel',
};

/** As the address says; as it is when it says nothing there is. */
export const textViewOf = (asked: unknown): TextView =>
  textViews.find((view) => inAddress[view] === asked) ?? 'whole';

/** The ways on; what changed only where there is a version to have changed from. */
export function presentTextViews(
  caseId: string,
  current: TextView,
  changes: { readonly since: number; readonly count: number } | null,
): Facets {
  const item = (view: TextView, text: string, count?: number) => ({
    text,
    href: contractPaths.contract(caseId, inAddress[view] ?? undefined),
    current: current === view,
    ...(count === undefined ? {} : { count }),
  });
  return {
    label: words.views.label,
    items: [
      item('whole', words.views.whole),
      ...(changes && changes.count > 0
        ? [item('changed', words.views.changed(changes.since), changes.count)]
        : []),
      item('plain', words.views.plain),
    ],
  };
}
