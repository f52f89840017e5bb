import type { FrameView } from '@samraad/budget';
import { mayAct, type Viewer } from '@samraad/identity';
import { addressOf } from '@samraad/platform';
import { proposeFrameWords } from '../../i18n/frame-proposals.da';
import type { Link } from '../../views';

const words = proposeFrameWords.links;

/** Whether somebody may propose something of a frame: the central parties. */
export const mayPropose = (viewer: Viewer): boolean => mayAct('frames.propose', viewer) === 'allowed';

/** What may be proposed of a provider's frame in a round; of one that is over only what was left of it. */
export function proposeLinks(
  frame: FrameView | null,
  place: { readonly roundId: string; readonly providerId: string },
  over: boolean,
): Link[] {
  if (!frame || frame.total === null) {
    const { roundId, providerId } = place;
    return over ? [] : [{ text: words.set, href: addressOf('frame.set', { roundId, providerId }) }];
  }
  const { frameId } = frame;
  const move = { text: words.move, href: addressOf('frame.move', { frameId }) };
  return over ? [move] : [{ text: words.change, href: addressOf('frame.change', { frameId }) }, move];
}
