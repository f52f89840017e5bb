import { Body, Controller, Get, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InvoicingReader, KeepBuyer, KeepSeller } from '@samraad/invoicing';
import { writtenLine } from '@samraad/platform';
import { z } from 'zod';
import { providerOf } from '../../web/profile/own-profile.reader';
import { Act, Acts, doing, orNotFound, type PortalRequest, viewerOf } from '../../web/shell';
import { ApiOperationDoc } from '../shell';

const party = {
  name: writtenLine(200),
  cvr: writtenLine(20),
  street: writtenLine(200),
  postalCode: writtenLine(10),
  city: writtenLine(100),
};
const place = { street: 'Testvej 4', postalCode: '2100', city: 'Testby' };
const sellerExample = {
  ...{ name: 'Joblife', cvr: '10000017', ...place, iban: 'DK5000400440116243' },
  vat: 'exempt' as const,
};
const buyerExample = { name: 'De centrale parter', cvr: '10000009', ...place, gln: '5790000000012' };

const invoiceSeller = z
  .strictObject({ ...party, iban: writtenLine(60), vat: z.enum(['exempt', 'standard']) })
  .meta({ id: 'InvoiceSeller', examples: [sellerExample] });
const invoiceBuyer = z
  .strictObject({ ...party, gln: writtenLine(30) })
  .meta({ id: 'InvoiceBuyer', examples: [buyerExample] });

/** Who sends and who receives invoices: it holds for the next one. */
@ApiTags('invoices')
@Controller('api/v1/invoice-parties')
export class InvoicePartiesApiController {
  constructor(
    private readonly acts: Acts,
    private readonly invoicing: InvoicingReader,
  ) {}

  @Get('seller')
  @Act('invoices.keep-seller')
  @ApiOperationDoc({ summary: 'Who sends your invoices', response: invoiceSeller, example: sellerExample })
  async seller(@Req() req: PortalRequest) {
    return orNotFound(await this.invoicing.seller(providerOf(viewerOf(req))));
  }

  @Put('seller')
  @Act('invoices.keep-seller')
  @ApiOperationDoc({
    summary: 'Say who sends your invoices; a Danish account may be written instead of an IBAN',
    response: invoiceSeller,
    example: sellerExample,
    errors: [422],
  })
  async keepSeller(
    @Req() req: PortalRequest,
    @Body({ schema: invoiceSeller }) body: z.infer<typeof invoiceSeller>,
  ) {
    await this.acts.do(req, doing(KeepSeller, { providerId: providerOf(viewerOf(req)), ...body }));
    return this.seller(req);
  }

  @Get('buyer')
  @Act('invoices.keep-buyer')
  @ApiOperationDoc({ summary: 'Who receives the invoices', response: invoiceBuyer, example: buyerExample })
  async buyer() {
    return orNotFound(await this.invoicing.buyer());
  }

  @Put('buyer')
  @Act('invoices.keep-buyer')
  @ApiOperationDoc({
    summary: 'Say who receives the invoices',
    response: invoiceBuyer,
    example: buyerExample,
    errors: [409, 422],
  })
  async keepBuyer(
    @Req() req: PortalRequest,
    @Body({ schema: invoiceBuyer }) body: z.infer<typeof invoiceBuyer>,
  ) {
    await this.acts.do(req, doing(KeepBuyer, body));
    return this.buyer();
  }
}
