import { Injectable } from '@nestjs/common';
import type { MoveFrameChange } from '@samraad/budget';
import type { MoveFrameFacts } from '@samraad/contracts';
import { formatMoney } from '@samraad/platform';
import { frameProposalWords as words } from '../../../i18n/frame-proposals.da';
import { frameChanges } from '../../../views';
import { type PicturePanel, type PresentedChange, ProposalPicture } from '../../proposals';
import { moneyOf } from './money-of';
import { queueAfter } from './queue-panel';

/** Money on its way from one frame to another: four bars in one scale, then who gets room. */
@Injectable()
export class MoveFramePicture extends ProposalPicture<MoveFrameChange, MoveFrameFacts> {
  readonly kind = 'frame.move';

  present({ amount }: MoveFrameChange, { from, to }: MoveFrameFacts): PresentedChange {
    const moved = BigInt(amount);
    const [left, got] = [BigInt(from.figures.free) - moved, BigInt(to.figures.free) + moved];
    const queue = queueAfter(to, got);
    const said = [
      words.moved(formatMoney(moved)),
      words.roomFor(queue.fits, to.provider),
      words.left(from.provider, formatMoney(left < 0n ? 0n : left)),
    ];
    return {
      about: words.about(words.rounds(from.round, to.round)),
      ifApproved: said.filter((sentence) => sentence !== '').join(' '),
      approving: words.moveNow,
      refusing: words.moveNothing,
      readers: [to.provider, from.provider],
      panels: [barsOf({ from, to }, moved), ...queue.panels],
    };
  }
}

/** Both frames, now and after: four bars in one scale. */
function barsOf({ from, to }: MoveFrameFacts, moved: bigint): PicturePanel {
  const amount = formatMoney(moved);
  const left = BigInt(from.figures.free) - moved;
  const data = frameChanges(
    [
      {
        heading: words.more(to.provider, amount),
        before: moneyOf(to.figures),
        after: moneyOf(to.figures, BigInt(to.figures.free) + moved),
      },
      {
        heading: words.less(from.provider, amount),
        before: moneyOf(from.figures),
        after: moneyOf(from.figures, left < 0n ? 0n : left),
        notes: from.waiting.length > 0 ? [words.waiting(from.waiting.length, from.provider)] : [],
      },
    ],
    formatMoney,
    words.bars,
  );
  return { heading: words.beforeAfter, lead: [words.scale], partial: 'frame-changes', data };
}
