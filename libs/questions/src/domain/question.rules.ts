import { standingOn, type StandingChange } from '@samraad/catalogue';
import { addWorkingDays, hourOfDay, type LocalDate } from '@samraad/deadlines';
import { mayFollow, refusal, type Refusal, trimmed, onOneLine } from '@samraad/platform';
import type { Question, QuestionSide } from './question';
import type { QuestionReading } from './question-reading';
import { nextQuestionStates, type QuestionState } from './question-state';

/** Longest texts, in characters; the database holds the same. */
export const questionLimits = { subject: 120, body: 5000 } as const;

/** Mails that ask leave when offices open (domain.md §13 [ours, 2]). */
const officeOpens = 8;

/** What a question is called. */
export function subjectGiven(text: string): string | Refusal {
  const subject = onOneLine(text);
  if (subject === '') return refusal('questions.subject-missing');
  const { subject: longest } = questionLimits;
  return subject.length > longest ? refusal('questions.subject-too-long', { longest }) : subject;
}

/** What is asked, or answered. */
export function bodyGiven(text: string): string | Refusal {
  const body = trimmed(text);
  if (body === '') return refusal('questions.body-missing');
  const { body: longest } = questionLimits;
  return body.length > longest ? refusal('questions.body-too-long', { longest }) : body;
}

/**
 * A provider can be asked for as long as it is part of the round: also before its first day, paused, or away, since nothing is
 * requested of it yet; not when both central sides have ended it (domain.md §7).
 */
export const mayBeAsked = (changes: readonly StandingChange[], day: LocalDate): boolean =>
  standingOn(changes, day).state !== 'ended';

/** Who has asked writes on, and who is asked; a party reads along. Nothing is written where nobody is left to read it. */
export function mayWriteIn(
  { state, askerThere }: Pick<Question, 'state' | 'askerThere'>,
  reading: QuestionReading,
): true | Refusal {
  if (state === 'moved') return refusal('questions.moved', {}, 409);
  if (state === 'closed') return refusal('questions.closed', {}, 409);
  if (reading === 'party') return refusal('questions.reads-along', {}, 403);
  return askerThere ? true : refusal('questions.asker-gone', {}, 409);
}

/** What a question becomes when somebody has written in it. */
export const stateAfter = (by: QuestionSide): Extract<QuestionState, 'open' | 'answered'> =>
  by === 'provider' ? 'answered' : 'open';

/** Who has asked closes it. */
export function mayClose({ state }: Pick<Question, 'state'>, reading: QuestionReading): true | Refusal {
  if (reading !== 'asker') return refusal('questions.only-asker', {}, 403);
  return mayFollow(nextQuestionStates, { from: state, to: 'closed' })
    ? true
    : refusal(state === 'moved' ? 'questions.moved' : 'questions.closed', {}, 409);
}

/** Who has asked attaches it to a draft of their own; to another when that one came to nothing. */
export function mayAttach(
  { state, caseId, caseOver }: Pick<Question, 'state' | 'caseId' | 'caseOver'>,
  reading: QuestionReading,
): true | Refusal {
  if (reading !== 'asker') return refusal('questions.only-asker', {}, 403);
  if (state === 'moved') return refusal('questions.moved', {}, 409);
  return caseId === null || caseOver ? true : refusal('questions.already-attached', {}, 409);
}

/** A kindness, no deadline: the provider is reminded once the round's answer time has gone by (domain.md §7 [ours]). */
export const remindAt = (
  since: Date,
  rules: { readonly answerWorkingDays: number; readonly closingDays: readonly LocalDate[] },
): Date => hourOfDay(addWorkingDays(since, rules.answerWorkingDays, rules.closingDays), officeOpens);
