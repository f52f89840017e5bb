import { Injectable } from '@nestjs/common';
import type { Tx } from '../unit-of-work/tx';
import type { DueWorkOrder } from './due-work-order';

/** A row of due work as its handler sees it. */
export interface DueWork extends DueWorkOrder {
  readonly id: string;
}

/** What a handler did; 'skipped' when there was nothing left to do. */
export type DueWorkOutcome = 'done' | 'skipped';

/** Handles one kind of due work, inside a transaction of its own. Locks the case first, then re-reads. */
export interface DueWorkHandler {
  readonly kind: string;
  handle(tx: Tx, work: DueWork): Promise<DueWorkOutcome>;
  /**
   * Does several of one instant in one transaction, for a kind whose pieces do not depend on each other; should it throw,
   * each is done by itself.
   */
  handleTogether?(tx: Tx, works: readonly DueWork[]): Promise<void>;
}

/** The handlers the libs export; each registers itself when its module starts (`DueWorkJob`). */
@Injectable()
export class DueWorkHandlers {
  private readonly handlers = new Map<string, DueWorkHandler>();

  register(handler: DueWorkHandler): void {
    if (this.handlers.has(handler.kind)) throw new Error(`due work ${handler.kind} has two handlers`);
    this.handlers.set(handler.kind, handler);
  }

  find(kind: string): DueWorkHandler | undefined {
    return this.handlers.get(kind);
  }
}
