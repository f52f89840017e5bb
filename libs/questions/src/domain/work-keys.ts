/** Reminding a provider of a question it has not answered: written here only. */
export const remindKey = (questionId: string): string => `questions.remind:${questionId}`;
