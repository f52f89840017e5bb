import { AuditVerifier } from '@samraad/audit';
import { LedgerVerifier } from '@samraad/budget';
import { InvoiceVerifier } from '@samraad/invoicing';
import { readDomainTime } from '@samraad/platform';
import { QueueVerifier } from '@samraad/requests';
import { verifyDa } from '../i18n/verify.da';
import type { Proof } from './difference';

/** Every balance against its entries, every posting against its digest, every tranche against its grant (domain.md §10). */
export const ledgerProof: Proof = {
  label: verifyDa.labels.ledger,
  counted: `SELECT (SELECT count(*) FROM ledger_account) + (SELECT count(*) FROM contract_balance)
    + (SELECT count(*) FROM ledger_posting) + (SELECT count(*) FROM ledger_entry)
    + (SELECT count(*) FROM frame_tranche) AS count`,
  async *differences(snapshot) {
    for await (const { table, row, problem, expected, found } of new LedgerVerifier().verify(snapshot)) {
      yield { table, row, problem: verifyDa.ledger(problem, expected, found) };
    }
  },
};

/** Every chain, digest, head and daily root (architecture.md 4). */
export const auditProof: Proof = {
  label: verifyDa.labels.audit,
  counted: `SELECT (SELECT count(*) FROM audit_entry) + (SELECT count(*) FROM audit_detail)
    + (SELECT count(*) FROM audit_head) + (SELECT count(*) FROM audit_root)
    + (SELECT count(*) FROM audit_root_head) AS count`,
  async *differences(snapshot) {
    for (const { table, row, stream, seq, problem } of await new AuditVerifier().verify(snapshot)) {
      yield { table, row, problem: verifyDa.audit(problem, stream, seq) };
    }
  },
};

/** Every invoice, credit note, document and payment against what was attested and the ledger (domain.md §10). */
export const invoicesProof: Proof = {
  label: verifyDa.labels.invoices,
  counted: `SELECT (SELECT count(*) FROM invoice) + (SELECT count(*) FROM credit_note)
    + (SELECT count(*) FROM invoice_document) + (SELECT count(*) FROM payment) AS count`,
  async *differences(snapshot) {
    for await (const { table, row, problem } of new InvoiceVerifier().verify(snapshot))
      yield { table, row, problem: verifyDa.invoice(problem) };
  },
};

/** Every day's root against the numbers that were taken that day, and that every day has one (domain.md §7). */
export const queueProof: Proof = {
  label: verifyDa.labels.queue,
  counted: 'SELECT coalesce(sum(entries), 0) AS count FROM queue_root',
  async *differences(snapshot) {
    const now = await readDomainTime(snapshot);
    for await (const { day, problem } of new QueueVerifier().verify(snapshot, now))
      yield { table: 'queue_root', row: day, problem: verifyDa.queueRoot[problem] };
  },
};
