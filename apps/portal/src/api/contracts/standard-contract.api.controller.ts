import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { StandardContractQuery } from '@samraad/contracts';
import { Database } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { z } from 'zod';
import { Act, orNotFound } from '../../web/shell';
import { apiId, apiInstant, ApiOperationDoc } from '../shell';
import { idOrKey } from '../rounds/rounds.schemas';

const standardView = z
  .object({
    roundId: apiId,
    no: z.int(),
    decidedAt: apiInstant,
    /** With the placeholders, as {{pris}}; a contract that is written from it has its own data there. */
    clauses: z.array(z.object({ heading: z.string(), text: z.string() })),
  })
  .meta({ id: 'StandardContract' });

const standardExample = {
  roundId: '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11',
  no: 2,
  decidedAt: '2026-11-02T10:00:00.000Z',
  clauses: [{ heading: 'Betaling', text: 'Prisen er {{pris}}.' }],
};

/** The standard contract of a round. */
@ApiTags('contracts')
@Controller('api/v1/rounds/:round/standard-contract')
export class StandardContractApiController {
  constructor(
    private readonly db: Database,
    private readonly rounds: RoundReader,
    private readonly standards: StandardContractQuery,
  ) {}

  @Get()
  @Act('rounds.read')
  @ApiOperationDoc({
    summary:
      'The version that holds; both central sides decide another by a proposal of kind contract.standard. 404 while there is none',
    response: standardView,
    example: standardExample,
  })
  async one(@Param('round', { schema: idOrKey }) asked: string) {
    const round = await this.rounds.byKey(this.db, asked);
    const { roundId, no, decidedAt, clauses } = orNotFound(await this.standards.current(this.db, round.id));
    return { roundId, no, decidedAt, clauses };
  }
}
