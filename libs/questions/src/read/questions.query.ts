import { Injectable } from '@nestjs/common';
import type { RoleHeld } from '@samraad/identity';
import { domainTimeOf, type Queryable, readSearch } from '@samraad/platform';
import type { QuestionState } from '../domain/question-state';
import { questionCountSql, questionListSql, questionsWaitingSql } from './questions.sql';

/** A line of the list. */
export interface QuestionListed {
  readonly id: string;
  readonly subject: string;
  readonly provider: { readonly id: string; readonly key: string; readonly name: string };
  readonly unit: { readonly id: string; readonly name: string };
  readonly askedBy: { readonly id: string; readonly name: string };
  readonly askedAt: Date;
  readonly askedWith: string;
  readonly state: QuestionState;
  /** When somebody last wrote. */
  readonly writtenAt: Date;
  readonly caseId: string | null;
  /** Whether the viewer reads it as the provider. */
  readonly atProvider: boolean;
  readonly askerThere: boolean;
}

/** Whose list: their person, and the roles they hold now. */
export interface QuestionViewer {
  readonly personId: string;
  readonly roles: readonly Pick<RoleHeld, 'providerId'>[];
}

/** What is asked of the list. */
export interface QuestionsAsked {
  readonly search?: string;
  /** Only those in which the provider, or the viewer's side, has the word. */
  readonly waiting?: boolean;
  readonly limit: number;
  readonly offset: number;
}

/** How many there are, and in how many the viewer has the word. */
export interface QuestionCounts {
  readonly all: number;
  readonly waiting: number;
}

const whose = ({ personId, roles }: QuestionViewer, at: Date): unknown[] => [
  personId,
  roles.flatMap(({ providerId }) => providerId ?? []),
  at,
];

/** Questions somebody may read: where they have the word first, longest waited; then by who wrote last. */
@Injectable()
export class QuestionsQuery {
  async list(
    db: Queryable,
    viewer: QuestionViewer,
    { search, waiting = false, limit, offset }: QuestionsAsked,
  ): Promise<{ items: readonly QuestionListed[]; total: number; counts: QuestionCounts }> {
    const words = readSearch(search);
    const params = [...whose(viewer, await domainTimeOf(db)), words];
    const [items, [count]] = await Promise.all([
      db.query<QuestionListed>(questionListSql, [...params, waiting, limit, offset]),
      db.query<QuestionCounts & { found: number; foundWaiting: number }>(questionCountSql, params),
    ]);
    const { all = 0, waiting: wait = 0, found: n = 0, foundWaiting = 0 } = count ?? {};
    return { items, total: waiting ? foundWaiting : n, counts: { all, waiting: wait } };
  }

  /** In how many the viewer has the word. */
  async waiting(db: Queryable, viewer: QuestionViewer): Promise<number> {
    const [row] = await db.query<{ n: number }>(questionsWaitingSql, whose(viewer, await domainTimeOf(db)));
    return row?.n ?? 0;
  }
}
