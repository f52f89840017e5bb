import { addressOf, formatDayYear } from '@samraad/platform';
import { otherSide } from '@samraad/proposals';
import { roundParts } from '@samraad/rounds';
import type { Form, Link, PageHead, Pill, Turn } from '../../../views';
import { sideWords } from '../../proposals';
import { newSubmission } from '../../shell';
import type { DraftOnPage } from '../draft-on-page.reader';
import { casesLink, changeTouches } from '../change-touches';
import { differencesOf, sectionsOf, type ShownSection } from '../round-text';
import { roundsWords } from '../rounds.da';

const words = roundsWords.draft;

export interface RoundDraftModel {
  readonly head: PageHead;
  readonly pill: Pill | null;
  readonly turn: Turn;
  readonly sections: readonly ShownSection[];
  readonly sidesHeading: string;
  readonly sidesText: string;
  readonly changedHeading: string;
  readonly changed: readonly { readonly title: string; readonly text: string }[];
  readonly unchanged: string;
  readonly touchesHeading: string;
  readonly touches: readonly string[];
  readonly touchesLink: Link | null;
  readonly discard: Form | null;
}

/** Every rule as a sentence, what has been changed since last time, and whom it concerns. */
export function presentRoundDraft(draft: DraftOnPage): RoundDraftModel {
  const { draftId, desk, problems, side } = draft;
  const { plan, origin, names, state } = desk;
  const open = state === 'draft' && side !== null;
  const changed = differencesOf(plan, origin, names);
  const crumbs = [{ text: roundsWords.title, href: addressOf('rounds') }, { text: plan.name }];
  return {
    head: {
      title: plan.name,
      crumbs,
      sub: desk.change
        ? roundsWords.change.sub(desk.change.before.name)
        : `${words.sub(origin?.name ?? null)}${origin ? words.subChanged : ''}`,
    },
    pill:
      state === 'draft'
        ? { text: desk.change ? roundsWords.change.pill : roundsWords.draftPill, tone: 'plain' }
        : null,
    turn: turnOf(draft, changed.length),
    sections: sectionsOf({
      plan,
      origin,
      names,
      problems: isFresh(problems) ? [] : problems,
      draftId: open ? draftId : null,
    }),
    sidesHeading: words.sides,
    sidesText: words.sidesText,
    changedHeading: desk.change ? roundsWords.change.changed : words.changed,
    changed: changed.map(({ title, after }) => ({ title, text: after })),
    unchanged: words.unchanged,
    touchesHeading: words.touches,
    touches: touchesOf(draft),
    touchesLink: casesLink(draftId, desk),
    discard: open ? discardForm(draftId) : null,
  };
}

function turnOf({ desk, problems, waiting, roundKey, side, draftId }: DraftOnPage, changed: number): Turn {
  const { turns } = words;
  if (desk.state === 'opened' || desk.state === 'decided') {
    const seeRound = roundKey && { text: turns.seeRound, href: addressOf('round.rules', { roundKey }) };
    return {
      tone: 'done',
      sentence: desk.change ? roundsWords.change.decided : turns.opened,
      explanation: turns.openedWhy,
      ...(seeRound && { action: seeRound }),
    };
  }
  if (desk.state === 'discarded') return { tone: 'done', sentence: turns.discarded };
  if (waiting) {
    const action = { text: turns.seeProposal, href: addressOf('proposal', { proposalId: waiting.id }) };
    return { tone: 'wait', sentence: turns.waits(waiting.title), explanation: turns.waitsWhy, action };
  }
  if (side === null) {
    return { tone: 'wait', sentence: desk.change ? roundsWords.change.watch : turns.watch };
  }
  if (isFresh(problems)) {
    return { tone: 'own', sentence: roundsWords.change.fresh, explanation: roundsWords.change.freshWhy };
  }
  if (problems.length > 0) {
    return { tone: 'own', sentence: turns.wrong(problems.length), explanation: turns.wrongWhy };
  }
  return {
    tone: 'own',
    sentence: (desk.change ? roundsWords.change : turns).ready(sideWords(otherSide(side))),
    explanation: desk.change
      ? roundsWords.change.readyWhy(changed)
      : turns.readyWhy(roundParts.length, changed),
    action: { text: turns.send, href: addressOf('round-draft.propose', { draftId }) },
  };
}

/** Nothing has been changed yet, which is no fault. */
const isFresh = (problems: DraftOnPage['problems']): boolean =>
  problems.length > 0 && problems.every(({ refusal }) => refusal.key === 'rounds.change-nothing');

/** Whom a new round concerns, in sentences. */
export function touchesOf({ desk }: Pick<DraftOnPage, 'desk'>): string[] {
  if (desk.change) return changeTouches(desk, desk.change);
  const { touched, plan } = desk;
  const say = words.touched;
  return [
    ...(touched.running > 0 ? [say.running(touched.running)] : []),
    ...(touched.drafts > 0 ? [say.drafts(touched.drafts, touched.signatures)] : []),
    ...(plan.providers.length > 0 ? [say.providers(plan.providers.length)] : []),
    ...(touched.regions > 0 ? [say.regions(touched.regions, formatDayYear(plan.modelChoiceBy))] : []),
    say.never,
  ];
}

const discardForm = (draftId: string): Form => ({
  action: addressOf('round-draft.discard', { draftId }),
  submission: newSubmission(),
  submit: { text: words.discard },
});
