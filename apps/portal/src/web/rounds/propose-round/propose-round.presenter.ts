import { addressOf, capital } from '@samraad/platform';
import { otherSide } from '@samraad/proposals';
import { planHash } from '@samraad/rounds';
import type { Fields, Form, KeyValueRow, PageHead, TextareaField } from '../../../views';
import { sideWords } from '../../proposals';
import type { DraftOnPage } from '../draft-on-page.reader';
import { differencesOf, wholeText } from '../round-text';
import { touchesOf } from '../round-draft/round-draft.presenter';
import { roundsWords } from '../rounds.da';

const words = roundsWords.propose;

export interface ProposeRoundModel {
  readonly head: PageHead;
  readonly lead: string;
  readonly textHeading: string;
  readonly text: { readonly rows: readonly KeyValueRow[] };
  readonly changedHeading: string;
  readonly changed: readonly { readonly title: string; readonly text: string }[];
  readonly touchesHeading: string;
  readonly touches: readonly string[];
  readonly reason: TextareaField;
  readonly form: Form;
}

/** The whole text once more, what has changed, and whom it concerns; then why. */
export function presentProposeRound(
  draft: DraftOnPage,
  fields: Fields,
  submission: string,
): ProposeRoundModel {
  const { draftId, desk, side } = draft;
  const { plan, origin, names } = desk;
  const href = addressOf('round-draft', { draftId });
  const { change } = desk;
  const title = (change ? roundsWords.change.propose : words).title(change?.before.name ?? plan.name);
  const other = side === null ? '' : capital(sideWords(otherSide(side)));
  return {
    head: { title, crumbs: [{ text: plan.name, href }, { text: title }] },
    lead: words.lead(other),
    textHeading: words.text,
    text: { rows: wholeText(plan, names).map(({ label, text }) => ({ key: label, value: text })) },
    changedHeading: change ? roundsWords.change.changed : roundsWords.draft.changed,
    changed: differencesOf(plan, origin, names).map(({ title: rule, after }) => ({
      title: rule,
      text: after,
    })),
    touchesHeading: roundsWords.draft.touches,
    touches: touchesOf(draft),
    reason: fields.textarea({
      name: 'reason',
      label: change ? roundsWords.change.propose.reason : words.reason,
      hint: words.reasonHint,
      rows: 4,
      maxLength: 2000,
    }),
    form: formOf(draft, submission),
  };
}

function formOf({ draftId, desk: { plan, change } }: DraftOnPage, submission: string): Form {
  return {
    action: addressOf('round-draft.propose', { draftId }),
    submission,
    hidden: [
      { name: 'hash', value: planHash(plan) },
      { name: 'roundId', value: change?.roundId ?? '' },
    ],
    submit: { text: words.submit },
    cancel: { text: words.back, href: addressOf('round-draft', { draftId }) },
  };
}
