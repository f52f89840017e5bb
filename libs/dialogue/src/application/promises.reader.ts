import { Injectable } from '@nestjs/common';
import type { ClockKind } from '@samraad/deadlines';
import type { Queryable } from '@samraad/platform';
import type { ProviderPromise } from '../persistence/promise.entity';
import { findPromises } from '../persistence/promise.store';

/** The new days of a case: what stands and what waits for an answer, per clock, and all there ever was. */
export interface PromisesOfCase {
  /** Agreed on. A day gone by still stands: the promise was not kept. */
  readonly standing: Readonly<Record<ClockKind, ProviderPromise | null>>;
  readonly proposed: Readonly<Record<ClockKind, ProviderPromise | null>>;
  /** Oldest first. */
  readonly all: readonly ProviderPromise[];
}

/** Answers which new days a late provider and the parties have agreed on (domain.md §6 [ours, 2]). */
@Injectable()
export class PromisesReader {
  async ofCase(db: Queryable, caseId: string): Promise<PromisesOfCase> {
    const all = await findPromises(db, caseId);
    const of = (state: 'confirmed' | 'proposed') => {
      const find = (clock: ClockKind) =>
        all.find((one) => one.clock === clock && one.state === state) ?? null;
      return { dialogue: find('dialogue'), contract: find('contract') };
    };
    return { standing: of('confirmed'), proposed: of('proposed'), all };
  }
}
