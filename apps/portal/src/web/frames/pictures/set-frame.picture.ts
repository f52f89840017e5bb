import { Injectable } from '@nestjs/common';
import type { SetFrameChange, SetFrameFacts } from '@samraad/budget';
import { formatDayYear, formatMoney } from '@samraad/platform';
import { frameProposalWords as words } from '../../../i18n/frame-proposals.da';
import { type PresentedChange, ProposalPicture, rowsPanel } from '../../proposals';

/** A frame that is to be set: nothing before, its tranches after. */
@Injectable()
export class SetFramePicture extends ProposalPicture<SetFrameChange, SetFrameFacts> {
  readonly kind = 'frame.set';

  present({ tranches }: SetFrameChange, { provider, round, total }: SetFrameFacts): PresentedChange {
    const rows = tranches.map(({ opensOn, amount }) => ({
      label: words.opens(formatDayYear(opensOn)),
      before: words.unset,
      after: formatMoney(BigInt(amount)),
    }));
    const sum = { label: words.inAll, before: words.unset, after: formatMoney(BigInt(total)) };
    return {
      about: words.about(round),
      ifApproved: words.setAtOnce(provider, formatMoney(BigInt(total))),
      approving: words.setNow,
      refusing: words.nothingSet,
      readers: [],
      panels: [rowsPanel(words.beforeAfter, [...rows, sum])],
    };
  }
}
