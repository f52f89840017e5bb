import { Injectable } from '@nestjs/common';
import type { ChangeFrameChange } from '@samraad/budget';
import { type FrameWithQueue, plannedOf } from '@samraad/contracts';
import { formatDayYear, formatMoney } from '@samraad/platform';
import { frameProposalWords as words } from '../../../i18n/frame-proposals.da';
import { frameChanges } from '../../../views';
import { type ChangedRow, type PresentedChange, ProposalPicture, rowsPanel } from '../../proposals';
import { moneyOf } from './money-of';
import { queueAfter } from './queue-panel';

/** A frame raised or lowered: what is opened as bars, every tranche as a line, then who gets room. */
@Injectable()
export class ChangeFramePicture extends ProposalPicture<ChangeFrameChange, FrameWithQueue> {
  readonly kind = 'frame.change';

  present(change: ChangeFrameChange, frame: FrameWithQueue): PresentedChange {
    const by = openedBy(change, frame);
    const after = BigInt(frame.figures.free) + by;
    const free = after < 0n ? 0n : after;
    const queue = queueAfter(frame, free);
    const heading = headingOf(frame.provider, by);
    const bars = frameChanges(
      [{ heading, before: moneyOf(frame.figures), after: moneyOf(frame.figures, free) }],
      formatMoney,
      words.bars,
    );
    const planned = formatMoney(plannedOf(frame, change).after);
    const said = [
      words.changed(frame.provider, planned),
      by > 0n ? words.roomFor(queue.fits, frame.provider) : '',
      words.left(frame.provider, formatMoney(free)),
    ];
    return {
      about: words.about(frame.round),
      ifApproved: said.filter((sentence) => sentence !== '').join(' '),
      approving: words.changeNow,
      refusing: words.changeNothing,
      readers: [frame.provider],
      panels: [
        { heading: words.beforeAfter, lead: [words.scale], partial: 'frame-changes', data: bars },
        rowsPanel(words.tranches, rowsOf(change, frame)),
        ...queue.panels,
      ],
    };
  }
}

const headingOf = (provider: string, by: bigint): string => {
  if (by === 0n) return words.sameNow(provider);
  return by > 0n ? words.more(provider, formatMoney(by)) : words.less(provider, formatMoney(-by));
};

/** What tranches that have opened come to, more or less than before; a new one opens on its own day. */
function openedBy({ amounts }: ChangeFrameChange, { tranches }: FrameWithQueue): bigint {
  return tranches
    .filter(({ opened }) => opened)
    .reduce((sum, { id, amount }) => {
      const changed = amounts.find(({ trancheId }) => trancheId === id);
      return changed ? sum + BigInt(changed.amount) - BigInt(amount) : sum;
    }, 0n);
}

function rowsOf({ amounts, added }: ChangeFrameChange, frame: FrameWithQueue): ChangedRow[] {
  const kroner = (ore: string) => formatMoney(BigInt(ore));
  const standing = frame.tranches.map(({ id, opensOn, opened, amount }) => {
    const after = amounts.find(({ trancheId }) => trancheId === id)?.amount ?? amount;
    const label = opened ? words.opened(formatDayYear(opensOn)) : words.opens(formatDayYear(opensOn));
    return { label, before: kroner(amount), after: kroner(after) };
  });
  const fresh = added.map(({ opensOn, amount }) => ({
    label: words.opens(formatDayYear(opensOn)),
    before: words.none,
    after: kroner(amount),
  }));
  return [...standing, ...fresh];
}
