import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AnswerNewDay,
  PromisesReader,
  ProposeNewDay,
  WithdrawNewDay,
  type ProviderPromise,
} from '@samraad/dialogue';
import { Database } from '@samraad/platform';
import type { z } from 'zod';
import { Act, Acts, doing, orNotFound, type PortalRequest } from '../../web/shell';
import { apiId, ApiOperationDoc, listSchema, pageOf, type WholeQuery, wholeQuery } from '../shell';
import { dialogueExamples as examples } from './dialogue.examples';
import { newPromise, promiseAnswer, promiseView } from './promises.schemas';

const act = { response: promiseView, errors: [409], idempotent: true };

/** New days that a late provider and the parties agree on. */
@ApiTags('requests')
@Controller('api/v1/requests/:caseId/promises')
export class PromisesApiController {
  constructor(
    private readonly acts: Acts,
    private readonly db: Database,
    private readonly promises: PromisesReader,
  ) {}

  @Get()
  @Act('dialogue.read')
  @ApiOperationDoc({
    summary: 'Every new day proposed in a case, oldest first; a provider reads its own',
    response: listSchema(promiseView),
    example: { items: [examples.promise], total: 1 },
  })
  async list(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Query({ schema: wholeQuery }) page: WholeQuery,
  ) {
    return pageOf((await this.readable(req, caseId)).map(toView), page);
  }

  @Post()
  @Act('dialogue.agree-on-day')
  @ApiOperationDoc({
    ...act,
    summary: 'Propose a new day for what is late; it is a promise and moves no clock',
    status: 201,
    example: examples.promise,
    errors: [409, 422],
  })
  async propose(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: newPromise }) body: z.infer<typeof newPromise>,
  ) {
    const { promiseId } = await this.acts.do(req, doing(ProposeNewDay, { caseId, ...body }));
    return this.one(req, caseId, promiseId);
  }

  @Post(':promiseId/answer')
  @Act('dialogue.agree-on-day')
  @ApiOperationDoc({
    ...act,
    summary: 'Confirm or refuse the other party’s new day; a confirmed one takes the place of an earlier one',
    example: { ...examples.promise, state: 'confirmed' },
    errors: [403, 409],
  })
  async answer(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Param('promiseId', { schema: apiId }) promiseId: string,
    @Body({ schema: promiseAnswer }) body: z.infer<typeof promiseAnswer>,
  ) {
    await this.acts.do(req, doing(AnswerNewDay, { caseId, promiseId, ...body }));
    return this.one(req, caseId, promiseId);
  }

  @Post(':promiseId/withdrawal')
  @Act('dialogue.agree-on-day')
  @ApiOperationDoc({
    ...act,
    summary: 'Take back a new day your own party proposed, before it is answered',
    example: { ...examples.promise, state: 'withdrawn' },
    errors: [403, 409],
  })
  async withdraw(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Param('promiseId', { schema: apiId }) promiseId: string,
  ) {
    await this.acts.do(req, doing(WithdrawNewDay, { caseId, promiseId }));
    return this.one(req, caseId, promiseId);
  }

  private async one(req: PortalRequest, caseId: string, id: string) {
    return toView(orNotFound((await this.readable(req, caseId)).find((promise) => promise.id === id)));
  }

  /** A provider that took over does not read what the former one promised. */
  private async readable(req: PortalRequest, caseId: string): Promise<ProviderPromise[]> {
    const { all } = await this.promises.ofCase(this.db, caseId);
    if (req.caseRelations?.has('party')) return [...all];
    const own = new Set(req.viewer?.roles.map(({ providerId }) => providerId));
    return all.filter(({ providerId }) => own.has(providerId));
  }
}

function toView({ caseId: _case, ...promise }: ProviderPromise) {
  return promise;
}
