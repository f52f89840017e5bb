import { type ErrorItem, Fields } from '../../../views';
import type { Typed } from '../form';
import { newSubmission } from '../submission';

const nothing: Typed = {};

/** What a form was sent with: nothing the first time it is shown. */
export class Sent {
  constructor(
    readonly typed: Typed = nothing,
    readonly errors: readonly ErrorItem[] = [],
    /** The answer's status, where it says more than that something is wrong (429). */
    readonly status?: number,
  ) {}

  /** What was typed; the first time, what is stored. */
  typedOr<T>(stored: T): Typed | T {
    return this.typed === nothing ? stored : this.typed;
  }

  /** The fields of the form with what was typed, and each error beside its own. */
  get fields(): Fields {
    return new Fields(this.typed, this.errors);
  }

  /** Makes a second sending of the same thing the same. */
  get submission(): string {
    return newSubmission(this.typed);
  }
}
