/** Keys of this lib's due work: written here only, so that what orders it and what takes it back agree. */
export const signaturesExpireKey = (caseId: string): string => `requests.signatures-expire:${caseId}`;
export const escalateEndorsementKey = (endorsementId: string): string =>
  `requests.escalate-endorsement:${endorsementId}`;
/** Handing over signatures as one role assignment ends or begins. */
export const handOverKey = (assignmentId: string, event: string): string =>
  `requests.hand-over-signatures:${assignmentId}:${event}`;
/** Asking the chairs as an anchor's role ends. */
export const anchorLeftKey = (assignmentId: string): string => `requests.anchor-left:${assignmentId}`;
/** The lapse of a case that chooses among providers anew. */
export const lapseChoiceKey = (caseId: string): string => `requests.lapse-choice:${caseId}`;
/** Ending what is signed too late for the round it was asked in. */
export const roundEndedKey = (caseId: string, roundId: string): string =>
  `requests.end-signing:${caseId}:${roundId}`;
/** Looking at what was signed in a role that was never held. */
export const roleRevokedKey = (assignmentId: string): string => `requests.role-revoked:${assignmentId}`;
/** Whoever has chosen a provider that stops, by what stops it. */
export const providerStopsKey = (cause: string): string => `requests.provider-stops:${cause}`;
/** The root over the numbers of one Copenhagen day. */
export const queueRootKey = (day: string): string => `requests.publish-queue-root:${day}`;
/** Emptying a draft that has lain in the bin for its days. */
export const purgeDraftKey = (caseId: string): string => `requests.purge-draft:${caseId}`;
