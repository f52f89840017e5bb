import { type ErrorItem, Fields } from '../../../views';
import type { Typed } from '../form';
import { newSubmission } from '../submission';

/** What a form was sent with: nothing the first time it is shown. */
export class Sent {
  constructor(
    readonly typed: Typed = {},
    readonly errors: readonly ErrorItem[] = [],
  ) {}

  /** The fields of the form with what was typed, and each error beside its own. */
  get fields(): Fields {
    return new Fields(this.typed, this.errors);
  }

  /** Makes a second sending of the same thing the same. */
  get submission(): string {
    return newSubmission(this.typed);
  }
}
