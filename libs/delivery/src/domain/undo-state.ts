import type { Moves } from '@samraad/platform';

/** The states of a proposal to undo an attestation that stands (domain.md §9). */
export const undoStates = ['open', 'replaced', 'dropped', 'overtaken', 'agreed'] as const;
export type UndoState = (typeof undoStates)[number];

/** replaced: by another proposal. dropped: one said no, or who made it took it back. overtaken: the course was reported delivered, or ended early. */
export const nextUndoStates = {
  open: ['replaced', 'dropped', 'overtaken', 'agreed'],
  replaced: [],
  dropped: [],
  overtaken: [],
  agreed: [],
} as const satisfies Moves<UndoState>;
