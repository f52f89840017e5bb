import type { ClockKind, ClockView } from '@samraad/deadlines';
import type { PromisesOfCase } from '@samraad/dialogue';
import type { CaseFacts } from '@samraad/requests';
import type { CaseLine } from '../cases/case-line.presenter';

/** A case with what is late in it. */
export interface LateOnDesk {
  readonly facts: CaseFacts;
  readonly line: CaseLine;
  readonly now: Date;
  readonly providerName: string;
  /** Of the present provider. */
  readonly clocks: readonly ClockView[];
  readonly promises: PromisesOfCase;
  /** The clock a new day can be agreed for; null when nothing is late. */
  readonly lateClock: ClockKind | null;
}
