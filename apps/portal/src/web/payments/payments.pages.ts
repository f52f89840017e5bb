import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { DismissPayment, MatchPayment, PaymentsQuery } from '@samraad/invoicing';
import { z } from 'zod';
import { whoSeesOf } from '../../access/who-sees';
import { centralSideOf } from '../invoices/next-act';
import {
  type Ask,
  doing,
  FormPage,
  id,
  longText,
  orNotFound,
  pageAsked,
  PageAt,
  PostAt,
  ReadPage,
  type Sent,
} from '../shell';
import { pageSize, type PaymentsListed, presentPaymentList } from './payment-list.presenter';
import { type PaymentOpened, presentPayment } from './payment.presenter';
import { paymentWords } from './payments.da';
import { paymentPaths } from './payments.paths';

/** Payments from the bank: those to look at first. */
@PageAt('payments', 'payments.read')
export class PaymentListPage extends ReadPage<PaymentsListed> {
  readonly template = join(__dirname, 'payment-list.hbs');
  override readonly wide = true;

  constructor(private readonly payments: PaymentsQuery) {
    super();
  }

  async open({ query }: Ask): Promise<PaymentsListed> {
    const page = pageAsked(query);
    const found = await this.payments.page(null, { limit: pageSize, offset: (page - 1) * pageSize });
    return { ...found, page };
  }

  present(listed: PaymentsListed, { viewer }: Ask) {
    return presentPaymentList(listed, centralSideOf(viewer) !== null);
  }
}

const match = z.object({ invoiceId: id(paymentWords.one.match) });
const dismiss = z.object({ reason: longText(1000, paymentWords.one.reason) });

/** One payment: a person says which invoice it is for, or why it is none's. */
@Injectable()
abstract class PaymentView<S extends z.ZodObject> extends FormPage<S, PaymentOpened> {
  readonly template = join(__dirname, 'payment.hbs');
  override readonly fields = { 'payments.amount-differs': 'invoiceId' };

  constructor(private readonly payments: PaymentsQuery) {
    super();
  }

  async open(ask: Ask) {
    const payment = orNotFound(await this.payments.byId(ask.param('paymentId')));
    return { payment, fitting: payment.state === 'open' ? await this.payments.fitting(payment.amount) : [] };
  }

  present(opened: PaymentOpened, _ask: Ask, { fields, submission }: Sent) {
    return presentPayment(opened, fields, submission);
  }

  override readers(opened: PaymentOpened) {
    const who = whoSeesOf(paymentWords.one.readers);
    return { [paymentPaths.dismiss(opened.payment.id)]: who };
  }

  next() {
    return paymentPaths.list;
  }
}

/** The page itself, where a payment is matched. */
@PageAt('payment', 'payments.settle', { writes: 'page-says' })
export class PaymentPage extends PaymentView<typeof match> {
  readonly form = match;

  act({ invoiceId }: z.output<typeof match>, ask: Ask) {
    return doing(MatchPayment, { paymentId: ask.param('paymentId'), invoiceId });
  }
}

/** It is put aside, with a reason. */
@PostAt('payment.dismiss', 'payments.settle', { writes: 'page-says' })
export class DismissPaymentPage extends PaymentView<typeof dismiss> {
  readonly form = dismiss;

  act({ reason }: z.output<typeof dismiss>, ask: Ask) {
    return doing(DismissPayment, { paymentId: ask.param('paymentId'), reason });
  }
}
