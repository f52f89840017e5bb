import type { Ore } from '@samraad/platform';

/** A dated part of a frame; `grantedAt` is null until it has opened (domain.md §10). */
export interface Tranche {
  readonly id: string;
  readonly frameId: string;
  readonly label: string;
  /** 'YYYY-MM-DD', Copenhagen: it opens at the start of that day. */
  readonly opensOn: string;
  readonly amount: Ore;
  readonly grantedAt: Date | null;
}
