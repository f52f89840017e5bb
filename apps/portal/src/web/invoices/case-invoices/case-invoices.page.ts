import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { DeliveryReader, InvoicesQuery } from '@samraad/delivery';
import { Database } from '@samraad/platform';
import { CaseReader } from '@samraad/requests';
import type { Response } from 'express';
import { type ErrorItem, Fields } from '../../../views';
import { newSubmission, orNotFound, Pages, type PortalRequest, type Typed } from '../../shell';
import { presentCaseInvoices } from './case-invoices.presenter';

const template = join(__dirname, 'case-invoices.hbs');

/** Draws a case's invoices, for its own address and for both forms on it. */
@Injectable()
export class CaseInvoicesPageView {
  constructor(
    private readonly pages: Pages,
    private readonly cases: CaseReader,
    private readonly delivery: DeliveryReader,
    private readonly invoices: InvoicesQuery,
    private readonly db: Database,
  ) {}

  async render(
    req: PortalRequest,
    res: Response,
    caseId: string,
    typed: Typed = {},
    errors: readonly ErrorItem[] = [],
  ): Promise<void> {
    const facts = orNotFound(await this.cases.facts(this.db, caseId));
    const course = orNotFound(await this.delivery.ofCase(this.db, caseId));
    const invoices = await this.invoices.list({ caseId });
    const own = req.caseRelations?.has('provider') ?? false;
    const fields = new Fields(typed, errors);
    const page = presentCaseInvoices({ facts, course, invoices, own }, fields, newSubmission(typed));
    await this.pages.render(req, res, template, { title: page.head.title, page, errors });
  }
}
