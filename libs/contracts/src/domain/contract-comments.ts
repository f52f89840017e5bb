import type { ContractPart } from './contract-content';
import type { ContractState } from './contract-state';

/** What somebody said of a part of a contract. */
export interface ContractComment {
  readonly id: string;
  readonly part: ContractPart;
  /** The first of its thread; null for that one. */
  readonly threadId: string | null;
  /** Null when it has been erased. */
  readonly body: string | null;
  readonly writtenBy: string;
  readonly by: string;
  readonly side: 'management' | 'employees' | 'provider';
  readonly at: Date;
  /** The version sent last when it was written, 0 before the first. */
  readonly versionNo: number;
  /** Of the draft that came after that version. */
  readonly inDraft: boolean;
  readonly settledAt: Date | null;
  readonly settledBy: string | null;
}

/** What was said of one thing, in order; settled as a whole. */
export interface CommentThread {
  readonly id: string;
  readonly part: ContractPart;
  readonly comments: readonly ContractComment[];
  readonly settled: { readonly at: Date; readonly by: string } | null;
}

/** Most comments on one contract: more is a conversation, which has its own place. */
export const mostComments = 200;
export const commentLength = 2000;

/** While it is written or lies before the parties it is commented on. */
export const commentableStates: readonly ContractState[] = ['draft', 'changes_asked', 'sent', 'waiting'];

/** Comments, in the order they were written, as threads in the order they began. */
export const threadsOf = (comments: readonly ContractComment[]): CommentThread[] =>
  comments
    .filter(({ threadId }) => threadId === null)
    .map((first) => ({
      id: first.id,
      part: first.part,
      comments: [first, ...comments.filter(({ threadId }) => threadId === first.id)],
      settled: first.settledAt === null ? null : { at: first.settledAt, by: first.settledBy ?? '' },
    }));

/** Threads nobody has settled. */
export const openThreads = (comments: readonly ContractComment[]): CommentThread[] =>
  threadsOf(comments).filter(({ settled }) => settled === null);
