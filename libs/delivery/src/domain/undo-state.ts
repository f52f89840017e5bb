import type { Moves } from '@samraad/platform';

/** The states of a proposal to undo an attestation that stands (domain.md §9). */
export const undoStates = ['open', 'replaced', 'dropped', 'agreed'] as const;
export type UndoState = (typeof undoStates)[number];

/** replaced: by another proposal. dropped: one said no, or who made it took it back. */
export const nextUndoStates = {
  open: ['replaced', 'dropped', 'agreed'],
  replaced: [],
  dropped: [],
  agreed: [],
} as const satisfies Moves<UndoState>;
