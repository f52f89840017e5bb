import { join } from 'node:path';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ProviderReader } from '@samraad/catalogue';
import { Database } from '@samraad/platform';
import { RequestQuery } from '@samraad/requests';
import type { Response } from 'express';
import { Act, Pages, redirect, type PortalRequest } from '../../shell';
import { DeskReader } from '../desk/desk.reader';
import { requestPaths } from '../requests.paths';
import { presentReceipt } from './receipt.presenter';

const template = join(__dirname, 'receipt.hbs');

/** Proof of what was signed, to keep and to print. */
@ApiExcludeController()
@Controller()
export class ReceiptController {
  constructor(
    private readonly pages: Pages,
    private readonly db: Database,
    private readonly desks: DeskReader,
    private readonly requests: RequestQuery,
    private readonly providers: ProviderReader,
  ) {}

  @Get(requestPaths.receipt(':caseId'))
  @Act('requests.read-receipt')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    const desk = await this.desks.open(caseId);
    const signed = await this.requests.signedText(this.db, caseId);
    // While the draft is open there is nothing signed to show a receipt of.
    if (!signed || desk.request.stage === 'draft') return redirect(res, requestPaths.draft(caseId));
    const chosen = desk.request.choice?.providerId;
    const provider = chosen ? (await this.providers.byId(this.db, chosen)).name : null;
    const page = presentReceipt(desk, signed, provider);
    await this.pages.render(req, res, template, { title: page.head.title, page });
  }
}
