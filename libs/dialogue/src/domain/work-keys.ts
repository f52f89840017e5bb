/** Handing over the cases of somebody at a provider, as one role of theirs ends: written here only. */
export const consultantLeftKey = (assignmentId: string): string => `dialogue.consultant-left:${assignmentId}`;
