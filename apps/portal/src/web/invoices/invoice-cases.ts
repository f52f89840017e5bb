import { Injectable } from '@nestjs/common';
import { DeliveryReader } from '@samraad/delivery';
import { Database } from '@samraad/platform';
import type { CaseFinder } from '../shell';

/** The case an address with an invoice is about. */
@Injectable()
export class InvoiceCases implements CaseFinder {
  constructor(
    private readonly delivery: DeliveryReader,
    private readonly db: Database,
  ) {}

  caseOf(params: Readonly<Record<string, string>>): Promise<string | null> {
    return this.delivery.caseOfInvoice(this.db, params['invoiceId'] ?? '');
  }
}
