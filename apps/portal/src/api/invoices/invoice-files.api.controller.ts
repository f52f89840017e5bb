import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InvoiceFiles } from '../../web/invoices/files/invoice-files';
import { InvoiceCases } from '../../web/invoices/invoice-cases';
import { Act } from '../../web/shell';
import { ApiOperationDoc } from '../shell';

const xml = 'application/xml';
const pdf = 'application/pdf';
const asUbl = { media: xml, example: '<?xml version="1.0" encoding="utf-8"?><Invoice …' };
const asPdf = { media: pdf, example: '%PDF-1.7 …' };
const until =
  '404 as long as the provider or the central parties have not said who sends and who receives invoices.';

/** Invoices and credit notes as other systems and people read them: as they were sent. */
@ApiTags('invoices')
@Controller('api/v1/invoices/:invoiceId')
export class InvoiceFilesApiController {
  constructor(private readonly files: InvoiceFiles) {}

  @Get('ubl')
  @Act('invoices.read', { caseOf: InvoiceCases })
  @Header('Content-Type', `${xml}; charset=utf-8`)
  @ApiOperationDoc({ summary: 'An invoice as Peppol BIS Billing 3 UBL', description: until, ...asUbl })
  ubl(@Param('invoiceId') id: string): Promise<string> {
    return this.files.xml(id, id);
  }

  @Get('pdf')
  @Act('invoices.read', { caseOf: InvoiceCases })
  @Header('Content-Type', pdf)
  @ApiOperationDoc({ summary: 'An invoice as a tagged PDF', description: until, ...asPdf })
  async pdf(@Param('invoiceId') id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.files.pdf(id, id), { type: pdf });
  }

  @Get('credits/:creditNoteId/ubl')
  @Act('invoices.read', { caseOf: InvoiceCases })
  @Header('Content-Type', `${xml}; charset=utf-8`)
  @ApiOperationDoc({ summary: 'A credit note as Peppol BIS Billing 3 UBL', description: until, ...asUbl })
  creditUbl(@Param('invoiceId') id: string, @Param('creditNoteId') noteId: string): Promise<string> {
    return this.files.xml(id, noteId);
  }

  @Get('credits/:creditNoteId/pdf')
  @Act('invoices.read', { caseOf: InvoiceCases })
  @Header('Content-Type', pdf)
  @ApiOperationDoc({ summary: 'A credit note as a tagged PDF', description: until, ...asPdf })
  async creditPdf(
    @Param('invoiceId') id: string,
    @Param('creditNoteId') noteId: string,
  ): Promise<StreamableFile> {
    return new StreamableFile(await this.files.pdf(id, noteId), { type: pdf });
  }
}
