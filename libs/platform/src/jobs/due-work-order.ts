/** Work to do at an instant of domain time. */
export interface DueWorkOrder {
  /** Which handler: '<area>.<what>', e.g. 'deadlines.breach'. */
  readonly kind: string;
  /** Unique among all work: ordering the same key again moves it; done work only for an instant after it was done. */
  readonly key: string;
  readonly dueAt: Date;
  /** Ids; the handler reads everything else anew. */
  readonly data: Readonly<Record<string, string>>;
}
