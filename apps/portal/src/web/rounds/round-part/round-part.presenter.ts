import { addressOf, refusalText } from '@samraad/platform';
import { Fields, type Form, type PageHead } from '../../../views';
import type { Sent } from '../../shell';
import type { DraftOnPage } from '../draft-on-page.reader';
import type { PlanPart, ShownField } from '../parts';
import { roundsWords } from '../rounds.da';

const words = roundsWords.part;

export interface RoundPartModel {
  readonly head: PageHead;
  readonly lead: string;
  readonly form: Form;
  readonly fields: readonly ShownField[];
  /** What is wrong with the rule as it is. */
  readonly problems: readonly string[];
  readonly notesHeading: string;
  readonly notes: readonly string[];
}

/** The small page of one rule. */
export function presentRoundPart(part: PlanPart, draft: DraftOnPage, sent: Sent): RoundPartModel {
  const { draftId, desk, context, problems } = draft;
  const back = { text: desk.plan.name, href: addressOf('round-draft', { draftId }) };
  const typed = sent.typedOr({ ...part.stored(desk.plan, context), version: desk.version });
  return {
    head: { title: part.title, crumbs: [back, { text: part.title }] },
    lead: part.lead,
    fields: part.fields(new Fields(typed, sent.errors), context),
    problems: problems.filter((one) => one.part === part.part).map(({ refusal }) => refusalText(refusal)),
    notesHeading: words.means,
    notes: part.notes?.(desk.plan, context) ?? [],
    form: {
      action: addressOf('round-draft.part', { draftId, part: part.part }),
      submission: sent.submission,
      version: String((typed as { version?: unknown }).version ?? desk.version),
      submit: { text: words.save },
      cancel: { text: words.cancel, href: back.href },
    },
  };
}
