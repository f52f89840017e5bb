import { formatDayYear } from '@samraad/platform';
import type { DraftOnDesk, OpenRoundChange } from '@samraad/rounds';
import { Injectable } from '@nestjs/common';
import { type PresentedChange, ProposalPicture, rowsPanel } from '../proposals';
import { differencesOf, wholeText } from './round-text';
import { touchesOf } from './round-draft/round-draft.presenter';
import { roundsWords } from './rounds.da';

const words = roundsWords.picture;

/** A round to be opened, as both sides see it: what has changed, and the whole text. */
@Injectable()
export class OpenRoundPicture extends ProposalPicture<OpenRoundChange, DraftOnDesk> {
  readonly kind = 'round.open';

  present(_change: OpenRoundChange, desk: DraftOnDesk): PresentedChange {
    const { plan, origin, names } = desk;
    const before = new Map((origin ? wholeText(origin, names) : []).map(({ label, text }) => [label, text]));
    const whole = wholeText(plan, names).map(({ label, text }) => ({
      label,
      before: before.get(label) ?? words.none,
      after: text,
    }));
    const columns = { before: origin?.name ?? words.before, after: plan.name };
    const changed = differencesOf(plan, origin, names).map(({ title, ...row }) => ({ label: title, ...row }));
    return {
      about: words.about,
      ifApproved: words.ifApproved(plan.name, formatDayYear(plan.requestsFrom)),
      approving: words.approving,
      refusing: words.refusing,
      readers: [],
      panels: [
        ...(changed.length > 0 ? [rowsPanel(words.changed, changed, touchesOf({ desk }), columns)] : []),
        rowsPanel(words.whole, whole, [], columns),
      ],
    };
  }
}
