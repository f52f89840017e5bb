/** Before and after, line by line; what has changed is marked. */
export interface ProposalRows {
  readonly caption: string;
  readonly rows: readonly {
    readonly label: string;
    readonly before: string;
    readonly after: string;
    readonly changed: boolean;
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
