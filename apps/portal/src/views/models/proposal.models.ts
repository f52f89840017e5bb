/** Before and after, line by line; what has changed is marked. */
export interface ProposalRows {
  readonly caption: string;
  /** What is before and after, where it is not simply now and afterwards. */
  readonly columns: { readonly before: string; readonly after: string };
  readonly rows: readonly {
    readonly label: string;
    readonly before: string;
    readonly after: string;
    readonly changed: boolean;
    /** Long and the same before and after: said once. */
    readonly once: boolean;
  }[];
}

/** The two sides of one decision, as equals. */
export interface ProposalSides {
  readonly sides: readonly {
    readonly name: string;
    /** Who acts, or may. */
    readonly person: string;
    readonly state: 'signed' | 'waiting' | 'declined' | 'missing';
    readonly status: string;
  }[];
  readonly note?: string;
}
