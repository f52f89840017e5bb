/** What a reader makes of what somebody typed: the value, or the one thing wrong with it and what its words are filled with. */
export type Reading<T, Fault extends string> =
  | { readonly value: T }
  | { readonly fault: Fault; readonly params?: Readonly<Record<string, string | number>> };
