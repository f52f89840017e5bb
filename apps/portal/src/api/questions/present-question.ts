import type { QuestionListed, QuestionView } from '@samraad/questions';

/** A line of the list. */
export const presentListed = ({ atProvider: _, askerThere: __, ...listed }: QuestionListed) => listed;

/** One question as it is for its reader. */
export function presentQuestion({ question, reading, provider, unit, asker, case: to }: QuestionView) {
  const { id, subject, themeKey, askedAt, state, remindAt } = question;
  return {
    ...{ id, subject, provider, unit, theme: themeKey, askedBy: asker, askedAt, state, remindAt },
    readAs: reading,
    case: to && { id: to.id, title: to.title, stage: to.stage },
  };
}
