import { formatDayYear } from '@samraad/platform';
import type { ChangeRoundChange, DraftOnDesk } from '@samraad/rounds';
import { Injectable } from '@nestjs/common';
import { type PictureMoment, type PresentedChange, ProposalPicture, rowsPanel } from '../proposals';
import { differencesOf, wholeText } from './round-text';
import { touchesOf } from './round-draft/round-draft.presenter';
import { casesLink } from './change-touches';
import { roundsWords } from './rounds.da';

const words = roundsWords.change.picture;

/** A running round that is to go on by another text, as both sides see it: what changes, whom it concerns, the whole text. */
@Injectable()
export class ChangeRoundPicture extends ProposalPicture<ChangeRoundChange, DraftOnDesk> {
  readonly kind = 'round.change';

  present({ draftId }: ChangeRoundChange, desk: DraftOnDesk, moment: PictureMoment): PresentedChange {
    const { plan, origin, names } = desk;
    const before = new Map((origin ? wholeText(origin, names) : []).map(({ label, text }) => [label, text]));
    const changed = differencesOf(plan, origin, names).map(({ title, ...row }) => ({ label: title, ...row }));
    const whole = wholeText(plan, names).map(({ label, text }) => ({
      label,
      before: before.get(label) ?? '',
      after: text,
    }));
    return {
      about: words.about(origin?.name ?? plan.name),
      ifApproved: words.ifApproved(formatDayYear(plan.validFrom ?? '')),
      approving: words.approving,
      refusing: words.refusing,
      readers: [],
      panels: [
        {
          ...rowsPanel(words.before, changed, touchesOf({ desk })),
          link: moment === 'waiting' ? casesLink(draftId, desk) : null,
        },
        rowsPanel(words.whole, whole),
      ],
    };
  }
}
