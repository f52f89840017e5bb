import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { JobQueue, systemActor, UnitOfWork } from '@samraad/platform';
import { LedgerVerifier } from '../application/ledger.verifier';

/** Every night: each balance is derived anew from its entries, and what does not agree wakes somebody (domain.md §10). */
@Injectable()
export class CheckLedgerJob implements OnModuleInit {
  private readonly logger = new Logger(CheckLedgerJob.name);

  constructor(
    private readonly jobs: JobQueue,
    private readonly uow: UnitOfWork,
    private readonly verifier: LedgerVerifier,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('budget.check-ledger', () => this.check());
  }

  /** Each row that is wrong, by its key: no amount and no name is logged. */
  async check(): Promise<void> {
    await this.uow.run(systemActor('budget.check-ledger'), async (tx) => {
      for await (const { table, row, problem } of this.verifier.verify(tx)) {
        this.logger.error(`ledger: ${table} ${row}: ${problem}`);
      }
    });
  }
}
