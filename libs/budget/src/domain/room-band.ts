import type { Ore } from '@samraad/platform';

/** How much room a provider has, as everybody may know it: a band, never a figure. */
export type RoomBand = 'good' | 'little' | 'none';

/** Below a fifth of what has been opened there is little room [ours]. */
const littleShare = 5n;

/** The band of a frame: 'none' when nothing is free, or when no frame has been set or opened. */
export function roomBand(frame: { readonly total: Ore; readonly free: Ore }): RoomBand {
  if (frame.free <= 0n) return 'none';
  return frame.free * littleShare < frame.total ? 'little' : 'good';
}
