import type { RoleHeld } from '@samraad/identity';
import type { Question } from './question';

/** As who somebody reads a question: who asked, who is asked, or a party of the case it was attached to. */
export type QuestionReading = 'asker' | 'provider' | 'party';

/** Whoever asks to read, and whether they are a party of the case the question was attached to. */
export interface QuestionReader {
  readonly personId: string;
  readonly roles: readonly Pick<RoleHeld, 'providerId'>[];
  readonly party: boolean;
}

/**
 * Between whoever asked, while they act for the workplace, and the provider asked. Attached to a case, its parties read along.
 * Null for everybody else: colleagues, other providers, the central parties, an administrator (domain.md §7 [ours]).
 */
export function questionReading(
  question: Pick<Question, 'askedBy' | 'askerThere' | 'providerId' | 'caseId'>,
  reader: QuestionReader,
): QuestionReading | null {
  if (question.askedBy === reader.personId && question.askerThere) return 'asker';
  if (reader.roles.some(({ providerId }) => providerId === question.providerId)) return 'provider';
  return question.caseId !== null && reader.party ? 'party' : null;
}

/**
 * Whether the case a question is attached to is told to its reader: to a provider once the request was sent to it, and only
 * while the case is its own. One that was declined, or chosen anew, follows it no further.
 */
export const caseIsTold = (
  { state, providerId }: Pick<Question, 'state' | 'providerId'>,
  reading: QuestionReading,
  caseProviderId: string | null,
): boolean => reading !== 'provider' || (state === 'moved' && caseProviderId === providerId);
