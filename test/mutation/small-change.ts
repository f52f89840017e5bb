/** One small change of a guard, and the spec that must notice it. */
export interface SmallChange {
  /** What goes wrong with the change, as a sentence without its full stop. */
  readonly why: string;
  readonly file: string;
  /** Stands in the file just once. */
  readonly search: string;
  readonly replace: string;
  readonly spec: string;
}
