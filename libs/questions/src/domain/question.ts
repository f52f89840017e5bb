import type { Side } from '@samraad/identity';
import type { QuestionState } from './question-state';

/** Who writes in a question: a local side, or the provider. */
export type QuestionSide = Side | 'provider';

/** A question from one local person to one provider; several providers asked at once have one each. */
export interface Question {
  readonly id: string;
  readonly providerId: string;
  readonly roundId: string;
  readonly unitId: string;
  readonly themeKey: string | null;
  readonly subject: string;
  /** The same for all that were asked at once. */
  readonly askedWith: string;
  readonly askedBy: string;
  readonly side: Side;
  readonly askedAt: Date;
  readonly state: QuestionState;
  readonly stateSince: Date;
  /** When the provider is reminded, while it has the word. */
  readonly remindAt: Date | null;
  /** The case it was attached to. */
  readonly caseId: string | null;
  /** That case is deleted, withdrawn or lapsed. */
  readonly caseOver: boolean;
  /** Whoever asked still acts for the workplace it was asked for. */
  readonly askerThere: boolean;
}
