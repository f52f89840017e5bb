import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ContractListQuery } from '@samraad/contracts';
import { Database } from '@samraad/platform';
import type { z } from 'zod';
import { Act, type PortalRequest, viewerOf } from '../../web/shell';
import { ApiOperationDoc, listOf, listSchema } from '../shell';
import { ApiContractReader, ContractCases } from './api-contract.reader';
import { contractExample, contractItemExample } from './contracts.examples';
import { contractItemView, contractsQuery, contractView } from './contracts.schemas';
import { presentContractItem } from './present-contract';

/** The contracts of the viewer's cases. */
@ApiTags('contracts')
@Controller('api/v1/contracts')
export class ContractsApiController {
  constructor(
    private readonly db: Database,
    private readonly contracts: ContractListQuery,
    private readonly reader: ApiContractReader,
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
}
