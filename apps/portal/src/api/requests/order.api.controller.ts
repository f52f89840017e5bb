import { Body, Controller, Get, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Database, refusalText } from '@samraad/platform';
import { CaseReader, OrderHistoryQuery, OrderReader, StateOrderLater } from '@samraad/requests';
import type { z } from 'zod';
import { Act, Acts, doing, type PortalRequest, viewerOf } from '../../web/shell';
import { ApiOperationDoc } from '../shell';
import { laterOrderBody, ordersExample, ordersView } from './orders.schemas';

const answered = { response: ordersView, example: ordersExample };

/** The order question while the case runs. */
@ApiTags('requests')
@Controller('api/v1/requests/:caseId/order-statements')
export class OrderApiController {
  constructor(
    private readonly db: Database,
    private readonly acts: Acts,
    private readonly orders: OrderReader,
    private readonly history: OrderHistoryQuery,
    private readonly cases: CaseReader,
  ) {}

  @Get()
  @Act('requests.state-order')
  @ApiOperationDoc({
    ...answered,
    summary: 'What each workplace says of an order from Arbejdstilsynet, and what it stands in the way of',
  })
  async all(@Req() req: PortalRequest, @Param('caseId') caseId: string) {
    const { personId } = viewerOf(req);
    const own = ((await this.cases.facts(this.db, caseId))?.parties ?? []).filter(
      (one) => one.personId === personId,
    );
    const history = await this.history.of(
      this.db,
      caseId,
      own.map((one) => one.unitId),
    );
    const statements = await this.orders.statements(this.db, caseId);
    const obstacle = await this.orders.obstacle(this.db, caseId);
    return {
      statements: statements.map(({ unitId, answer, compliedOn, matter, topics }) => ({
        unitId,
        answer,
        compliedOn,
        matter: matter ?? null,
        topics: topics ?? [],
      })),
      history,
      obstacle: obstacle && { code: obstacle.key, text: refusalText(obstacle) },
    };
  }

  @Post()
  @Act('requests.state-order')
  @ApiOperationDoc({
    ...answered,
    summary: 'Say that an order has come, or is complied with, after the request was sent',
    description: 'In a draft it is part of the content: PUT to the same address.',
    errors: [409, 422],
    idempotent: true,
  })
  async state(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: laterOrderBody }) statement: z.infer<typeof laterOrderBody>,
  ) {
    await this.acts.do(req, doing(StateOrderLater, { caseId, statement }));
    return this.all(req, caseId);
  }
}
