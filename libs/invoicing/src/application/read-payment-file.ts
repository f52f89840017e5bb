import { Injectable } from '@nestjs/common';
import { ActingCentrally } from '@samraad/delivery';
import { orRefuse, type Tx } from '@samraad/platform';
import { readPayments } from '../domain/read-payments';
import { insertPaymentFile } from '../persistence/payment.store';

/** Reads a file of payments and keeps it for its preview; nothing is paid yet. */
@Injectable()
export class ReadPaymentFile {
  constructor(private readonly acting: ActingCentrally) {}

  /** 422 with why when the file as a whole cannot be read. */
  async execute(tx: Tx, { bytes }: { readonly bytes: Uint8Array }): Promise<{ readonly id: string }> {
    const { personId } = await this.acting.central(tx);
    return { id: await insertPaymentFile(tx, personId, orRefuse(readPayments(bytes))) };
  }
}
