import { join } from 'node:path';
import { type PaymentFilePreview, PaymentPreview, ReadPaymentFile, TakeInPayments } from '@samraad/invoicing';
import { Database, isId } from '@samraad/platform';
import { z } from 'zod';
import { Fields } from '../../views';
import { centralSideOf } from '../invoices/next-act';
import { type Ask, chosenFile, doing, FormPage, PageAt, type Sent } from '../shell';
import { presentImportPayments, presentPaymentPreview } from './import-payments.presenter';
import { paymentWords } from './payments.da';
import { paymentPaths } from './payments.paths';
import { atFile } from '../file-import/at-file';

const form = z.object({ file: chosenFile(paymentWords.import.file) });

/** A file from the bank is chosen; it is read, and nothing is paid yet. */
@PageAt('payments.import', 'payments.import', { takesFile: true })
export class ImportPaymentsPage extends FormPage<typeof form, object, { readonly id: string }> {
  readonly template = join(__dirname, 'import-payments.hbs');
  readonly form = form;
  override readonly fields = atFile(
    'payments.too-many',
    'payments.has-doctype',
    'payments.broken-xml',
    'payments.no-statement',
    'payments.unknown-encoding',
    'payments.wrong-encoding',
  );

  async open() {
    return {};
  }

  present(_: object, __: Ask, sent: Sent) {
    // A browser never fills a file in again.
    return presentImportPayments(new Fields({}, sent.errors), sent.submission);
  }

  act({ file }: z.output<typeof form>) {
    return doing(ReadPaymentFile, { bytes: file.bytes });
  }

  next({ id }: { readonly id: string }) {
    return paymentPaths.preview(id);
  }
}

const button = z.object({});

/** What a file would do, and the button that has it taken in. */
@PageAt('payments.preview', 'payments.settle', { read: 'payments.import' })
export class PaymentPreviewPage extends FormPage<typeof button, PaymentFilePreview> {
  readonly template = join(__dirname, 'payment-preview.hbs');
  readonly form = button;
  override readonly wide = true;

  constructor(
    private readonly db: Database,
    private readonly preview: PaymentPreview,
  ) {
    super();
  }

  async open(ask: Ask) {
    const id = ask.param('fileId');
    const side = centralSideOf(ask.viewer);
    const { personId } = ask.viewer;
    return isId(id) && side ? this.preview.of(this.db, { personId, side }, id) : null;
  }

  present(preview: PaymentFilePreview, ask: Ask, { submission }: Sent) {
    return presentPaymentPreview(ask.param('fileId'), preview, submission);
  }

  act(_: unknown, ask: Ask) {
    return doing(TakeInPayments, { id: ask.param('fileId') });
  }

  next(_: unknown, ask: Ask) {
    return paymentPaths.preview(ask.param('fileId'));
  }
}
