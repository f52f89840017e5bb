import { formatDayYear } from '@samraad/platform';
import type { CloseRoundChange, RoundClosing } from '@samraad/rounds';
import { Injectable } from '@nestjs/common';
import { type PictureMoment, type PresentedChange, ProposalPicture, rowsPanel } from '../proposals';
import { casesLink, frameTable, moneyLead, openRows } from './close-round/closing-panels';
import { roundsWords } from './rounds.da';

const words = roundsWords.close;

/** A round that is to end before its time: its day, what is open, and what becomes of the money, before and after. */
@Injectable()
export class CloseRoundPicture extends ProposalPicture<CloseRoundChange, RoundClosing> {
  readonly kind = 'round.close';

  present({ lastDay }: CloseRoundChange, closing: RoundClosing, moment: PictureMoment): PresentedChange {
    const { picture } = words;
    const day = {
      label: picture.lastDay,
      before: formatDayYear(closing.requestsTo),
      after: formatDayYear(lastDay),
    };
    return {
      about: picture.about(closing.name),
      ifApproved: picture.ifApproved(formatDayYear(lastDay)),
      approving: picture.approving,
      refusing: picture.refusing,
      readers: [],
      panels: [
        rowsPanel(picture.dates, [day]),
        {
          heading: moment === 'waiting' ? words.casesHeading : words.picture.casesThen,
          lead: [],
          partial: 'key-values',
          data: { rows: openRows(closing) },
          link: moment === 'waiting' ? casesLink(closing) : null,
        },
        {
          heading: words.moneyHeading,
          lead: moneyLead(closing),
          partial: 'list-table',
          data: frameTable(closing),
        },
      ],
    };
  }
}
