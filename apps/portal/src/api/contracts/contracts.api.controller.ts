import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ContractListQuery } from '@samraad/contracts';
import { Database } from '@samraad/platform';
import type { Response } from 'express';
import type { z } from 'zod';
import { ContractFileDelivery } from '../../web/contracts/contract-file/contract-file.delivery';
import { ContractPaperFile } from '../../web/contracts/contract-paper/contract-paper.file';
import { Act, type PortalRequest, viewerOf } from '../../web/shell';
import { ApiOperationDoc, listOf, listSchema } from '../shell';
import { ApiContractReader, ContractCases } from './api-contract.reader';
import { contractExample, contractItemExample } from './contracts.examples';
import { contractItemView, contractsQuery, contractView, paperQuery } from './contracts.schemas';
import { presentContractItem } from './present-contract';

/** The contracts of the viewer's cases. */
@ApiTags('contracts')
@Controller('api/v1/contracts')
export class ContractsApiController {
  constructor(
    private readonly db: Database,
    private readonly contracts: ContractListQuery,
    private readonly reader: ApiContractReader,
    private readonly paper: ContractPaperFile,
    private readonly delivery: ContractFileDelivery,
  ) {}

  @Get()
  @Act('contracts.list')
  @ApiOperationDoc({
    summary: 'Contracts you may see, the newest change first',
    response: listSchema(contractItemView),
    example: { items: [contractItemExample], total: 1 },
  })
  async list(
    @Req() req: PortalRequest,
    @Query({ schema: contractsQuery }) query: z.infer<typeof contractsQuery>,
  ) {
    const { requestId, state, limit, offset } = query;
    const filter = { ...(requestId ? { requestId } : {}), ...(state ? { state } : {}), limit, offset };
    const { items, total } = await this.contracts.list(this.db, viewerOf(req), filter);
    return listOf(items.map(presentContractItem), total);
  }

  @Get(':contractId')
  @Act('contracts.read-facts', { caseOf: ContractCases })
  @ApiOperationDoc({
    summary: 'One contract; its content only for parties and provider',
    response: contractView,
    example: contractExample,
  })
  one(@Req() req: PortalRequest, @Param('contractId') contractId: string) {
    return this.reader.one(req, contractId);
  }

  @Get(':contractId/pdf')
  @Act('contracts.read', { caseOf: ContractCases })
  @ApiOperationDoc({
    summary: 'A version that was sent, as a tagged PDF: its text, its hash and who signed it',
    description:
      'The version sent last unless `no` says another. Anybody who has it can have it checked: POST /checks.',
    media: 'application/pdf',
    example: '%PDF-1.7 …',
  })
  async pdf(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('contractId') contractId: string,
    @Query({ schema: paperQuery }) { no }: z.infer<typeof paperQuery>,
  ): Promise<void> {
    await this.paper.deliver(req, res, await this.reader.whole(req, contractId), no ?? null);
  }

  @Get(':contractId/file')
  @Act('contracts.read', { caseOf: ContractCases })
  @ApiOperationDoc({
    summary: 'The contract of the parties’ own that is signed with it, as the PDF they attached',
    description: 'Of what is written while it is, else of the version sent last, unless `no` says another.',
    media: 'application/pdf',
    example: '%PDF-1.7 …',
  })
  async file(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('contractId') contractId: string,
    @Query({ schema: paperQuery }) { no }: z.infer<typeof paperQuery>,
  ): Promise<void> {
    await this.delivery.deliver(req, res, await this.reader.whole(req, contractId), no ?? null);
  }
}
