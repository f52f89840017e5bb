/** Keys of this lib's due work: written here only. A case's duties: the next reminder, or when time alone changes them. */
export const dutyWorkKey = (caseId: string): string => `duties.tick:${caseId}`;
/** The look for holders as one role assignment ends. */
export const holdersKey = (assignmentId: string): string => `duties.look-for-holders:${assignmentId}`;
