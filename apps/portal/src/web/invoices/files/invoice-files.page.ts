import type { Response } from 'express';
import { PageAt, type PortalRequest } from '../../shell';
import { InvoiceCases } from '../invoice-cases';
import { InvoiceFiles } from './invoice-files';

const asked = ({ params }: PortalRequest) =>
  [String(params['invoiceId'] ?? ''), String(params['documentId'] ?? '')] as const;

/** An invoice on paper: a tagged PDF. */
@PageAt('invoice.pdf', 'invoices.read', { caseOf: InvoiceCases })
export class InvoicePdfFile {
  constructor(private readonly files: InvoiceFiles) {}

  async show(req: PortalRequest, res: Response): Promise<void> {
    send(res, { type: 'application/pdf', name: 'regning.pdf' }, await this.files.pdf(...asked(req)));
  }
}

/** An invoice as other systems read it: Peppol BIS Billing 3. */
@PageAt('invoice.ubl', 'invoices.read', { caseOf: InvoiceCases })
export class InvoiceUblFile {
  constructor(private readonly files: InvoiceFiles) {}

  async show(req: PortalRequest, res: Response): Promise<void> {
    send(res, { type: 'application/xml', name: 'regning.xml' }, await this.files.xml(...asked(req)));
  }
}

function send(res: Response, { type, name }: { type: string; name: string }, file: Buffer | string): void {
  res.setHeader('Content-Type', type);
  res.setHeader('Content-Disposition', `attachment; filename="${name}"`);
  res.setHeader('Cache-Control', 'no-store');
  res.end(file);
}
