import { Inject, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../unit-of-work/tx';
import { type DueWork, type DueWorkHandler, DueWorkHandlers, type DueWorkOutcome } from './due-work';

/** Due work of one kind: names the kind, does it, and is found by it once its module has started. */
export abstract class DueWorkJob implements DueWorkHandler, OnModuleInit {
  abstract readonly kind: string;

  @Inject(DueWorkHandlers) private readonly handlers!: DueWorkHandlers;

  abstract handle(tx: Tx, work: DueWork): Promise<DueWorkOutcome>;

  handleTogether?(tx: Tx, works: readonly DueWork[]): Promise<void>;

  onModuleInit(): void {
    this.handlers.register(this);
  }
}
