import type { Viewer } from '@samraad/identity';
import type { DoneModel } from '../../../views';

/** What was just done: the case, and the system time before it began. */
export interface JustDone {
  readonly caseId: string;
  readonly since: Date;
}

/** Tells a viewer what their own act came to: what happened, what comes next and by when, who was told. */
export interface CaseDonePort {
  /** `next`: also what comes next, where the page does not say it itself; null when nothing is to be told. */
  of(viewer: Viewer, done: JustDone, next: boolean): Promise<DoneModel | null>;
}

/** Bound by the case pages, which know the words of a case's course. */
export const CASE_DONE = Symbol('CASE_DONE');
