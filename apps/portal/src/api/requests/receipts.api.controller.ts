import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { readCheckCode } from '../../paper/check-code';
import { PaperCheck } from '../../web/check-paper/paper-check';
import { RequestPaperFile } from '../../web/requests/request-paper/request-paper.file';
import { Act, type PortalRequest } from '../../web/shell';
import { ApiOperationDoc } from '../shell';

const checkQuery = z.strictObject({
  hash: z
    .string()
    .max(200)
    .meta({ examples: ['a'.repeat(64)] }),
});
const receiptCheck = z.object({ genuine: z.boolean() }).meta({ id: 'ReceiptCheck' });

/** The receipt of what was signed, and whether somebody's is one. */
@ApiTags('receipts')
@Controller('api/v1')
export class ReceiptsApiController {
  constructor(
    private readonly file: RequestPaperFile,
    private readonly papers: PaperCheck,
  ) {}

  @Get('requests/:caseId/receipt')
  @ApiParam({ name: 'caseId', type: String })
  @Act('requests.read-receipt')
  @ApiOperationDoc({
    summary:
      'The request as a tagged PDF, marked with its stage; once signed with its hash and who signed it',
    description:
      'From when signatures are asked for it has its hash; until all have signed it says who is missing. Of what nobody has signed no paper can be checked. Anybody who has a signed one can have it checked: GET /receipts/check.',
    media: 'application/pdf',
    example: '%PDF-1.7 …',
  })
  pdf(@Req() req: PortalRequest, @Res() res: Response): Promise<void> {
    return this.file.deliver(req, res);
  }

  @Get('receipts/check')
  @Act('public.check-paper')
  @ApiOperationDoc({
    summary: 'Whether a receipt is genuine',
    description:
      'By its check number, the hash of its text, or the SHA-256 of the file as it was fetched. What is no code is not genuine.',
    response: receiptCheck,
    example: { genuine: true },
    open: true,
  })
  async check(@Query({ schema: checkQuery }) { hash }: z.infer<typeof checkQuery>) {
    const code = readCheckCode(hash);
    return { genuine: code !== null && (await this.papers.isGenuine(code)) };
  }
}
