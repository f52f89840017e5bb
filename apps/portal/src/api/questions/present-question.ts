import type { QuestionListed, QuestionView } from '@samraad/questions';

/** A line of the list; that a draft is being written is nothing to a provider. */
export const presentListed = ({ atProvider, askerThere: _, caseId, ...listed }: QuestionListed) => ({
  ...listed,
  caseId: atProvider && listed.state !== 'moved' ? null : caseId,
});

/** One question as it is for its reader. */
export function presentQuestion({ question, reading, provider, unit, asker, case: to }: QuestionView) {
  const { id, subject, themeKey, askedAt, state, remindAt } = question;
  return {
    ...{ id, subject, provider, unit, theme: themeKey, askedBy: asker, askedAt, state, remindAt },
    readAs: reading,
    case: to && { id: to.id, title: to.title, stage: to.stage },
  };
}
