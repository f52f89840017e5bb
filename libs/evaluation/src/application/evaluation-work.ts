/** The work that opens, the work that closes, and the work that announces an effect evaluation. */
export const openKey = (evaluationId: string): string => `evaluation.open-effect:${evaluationId}`;
export const closeKey = (evaluationId: string): string => `evaluation.close-effect:${evaluationId}`;
export const announceKind = 'evaluation.announce-effect';
export const announceKey = (evaluationId: string): string => `${announceKind}:${evaluationId}`;

/** The work that closes a case once nothing but a follow-up talk long past has kept it open. */
export const followUpOverKey = (caseId: string): string => `evaluation.follow-up-over:${caseId}`;
