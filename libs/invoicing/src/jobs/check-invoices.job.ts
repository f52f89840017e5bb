import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { JobQueue, systemActor, UnitOfWork } from '@samraad/platform';
import { InvoiceVerifier } from '../application/invoice.verifier';

/** Every night: each invoice is derived anew from what was attested and from the ledger, and what does not agree wakes somebody. */
@Injectable()
export class CheckInvoicesJob implements OnModuleInit {
  private readonly logger = new Logger(CheckInvoicesJob.name);

  constructor(
    private readonly jobs: JobQueue,
    private readonly uow: UnitOfWork,
    private readonly verifier: InvoiceVerifier,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('invoicing.check-invoices', () => this.check());
  }

  /** Each row that is wrong, by its key: no amount and no number is logged. */
  async check(): Promise<void> {
    await this.uow.run(systemActor('invoicing.check-invoices'), async (tx) => {
      for await (const { table, row, problem } of this.verifier.verify(tx)) {
        this.logger.error(`invoices: ${table} ${row}: ${problem}`);
      }
    });
  }
}
