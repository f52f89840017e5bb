import { formatDayYear, formatMoney } from '@samraad/platform';
import type { CloseRoundChange, RoundClosing } from '@samraad/rounds';
import { Injectable } from '@nestjs/common';
import { type PresentedChange, ProposalPicture, rowsPanel } from '../proposals';
import { leftWords, openRows, ruleOf } from './close-round/closing-panels';
import { roundsWords } from './rounds.da';

const words = roundsWords.close;

/** A round that is to end before its time: its day, what is open, and what becomes of the money, before and after. */
@Injectable()
export class CloseRoundPicture extends ProposalPicture<CloseRoundChange, RoundClosing> {
  readonly kind = 'round.close';

  present({ lastDay }: CloseRoundChange, closing: RoundClosing): PresentedChange {
    const { picture } = words;
    const day = {
      label: picture.lastDay,
      before: formatDayYear(closing.requestsTo),
      after: formatDayYear(lastDay),
    };
    const open = openRows(closing).map(({ key, value }) => `${key}: ${String(value)}`);
    const money = closing.frames.map((one) => ({
      label: one.provider,
      before: formatMoney(BigInt(one.free)),
      after: leftWords(one, one.left),
    }));
    return {
      about: picture.about(closing.name),
      ifApproved: picture.ifApproved(formatDayYear(lastDay)),
      approving: picture.approving,
      refusing: picture.refusing,
      readers: [],
      panels: [
        rowsPanel(picture.dates, [day]),
        {
          heading: words.casesHeading,
          lead: open,
          partial: 'proposal-rows',
          data: { caption: words.casesHeading, rows: [] },
        },
        rowsPanel(words.moneyHeading, money, [ruleOf(closing)]),
      ],
    };
  }
}
