import type { AnswerField, Answers } from './request-answers';

/**
 * What a new draft may take from an earlier request: what the workplace says of itself and wants. Not how things stand, which
 * is asked anew, nor who was told outside the portal, which happened then (issue 13, point 2).
 */
const copied: readonly AnswerField[] = [
  ...['title', 'kind', 'level', 'themes', 'themeJustification', 'focusTopic', 'purpose'],
  ...['coreTask', 'wanted', 'existing', 'followUp', 'followUpTalk', 'informed'],
] as AnswerField[];

/** What may still be chosen among: themes of the open round, people there are to tell. */
export interface StillThere {
  readonly themes: readonly string[];
  readonly personIds: readonly string[];
}

/** The answers of an earlier request that a new one begins with; what is no longer there to be chosen is left out. */
export function answersToCopy(answers: Answers, { themes, personIds }: StillThere): Answers {
  const taken = Object.fromEntries(
    copied.filter((field) => answers[field] !== undefined).map((field) => [field, answers[field]]),
  ) as Answers;
  const kept = (taken.themes ?? []).filter((theme) => themes.includes(theme));
  const told = (taken.informed ?? []).filter((personId) => personIds.includes(personId));
  const { themes: _themes, informed: _informed, ...others } = taken;
  const justified = (answers.themes ?? []).length === 0 && others.themeJustification;
  return {
    ...others,
    ...((kept.length > 0 || justified) && { themes: kept }),
    ...(told.length > 0 && { informed: told }),
  };
}
