import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommentOnContract, type ContractComment, SettleComment } from '@samraad/contracts';
import { isId, refuse } from '@samraad/platform';
import { z } from 'zod';
import { Act, Acts, doing, type PortalRequest } from '../../web/shell';
import { apiId, ApiOperationDoc, listSchema, pageOf, type WholeQuery, wholeQuery } from '../shell';
import { ApiContractReader } from './api-contract.reader';
import { commentExample, commentView, newComment, settleBody } from './contract-comments.schemas';

const errors = [403, 409, 422];

/** What parties and provider say of the parts of a request's contract. */
@ApiTags('contracts')
@Controller('api/v1/requests/:caseId/contract/comments')
export class ContractCommentsApiController {
  constructor(
    private readonly acts: Acts,
    private readonly reader: ApiContractReader,
  ) {}

  @Get()
  @Act('contracts.read')
  @ApiOperationDoc({
    summary: 'Comments on the request’s contract, in the order they were written',
    response: listSchema(commentView),
    example: { items: [commentExample], total: 1 },
  })
  async list(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Query({ schema: wholeQuery }) page: WholeQuery,
  ) {
    const { comments } = await this.reader.wholeOfCase(req, caseId);
    return pageOf(comments.map(presentComment), page);
  }

  @Post()
  @Act('contracts.comment')
  @ApiOperationDoc({
    summary: 'Comment on a part of the contract, or answer a comment',
    status: 201,
    response: z.object({ id: apiId }),
    example: { id: commentExample.id },
    errors,
    idempotent: true,
  })
  async write(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: newComment }) body: z.infer<typeof newComment>,
  ) {
    const { commentId } = await this.acts.do(
      req,
      doing(CommentOnContract, { caseId, ...body, threadId: body.threadId ?? null }),
    );
    return { id: commentId };
  }

  @Post(':commentId/settlings')
  @Act('contracts.comment')
  @ApiOperationDoc({
    summary: 'Settle a thread, or open it again, by its first comment',
    status: 204,
    errors,
    idempotent: true,
  })
  async settle(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Param('commentId') commentId: string,
    @Body({ schema: settleBody }) { settled }: z.infer<typeof settleBody>,
  ): Promise<void> {
    if (!isId(commentId)) refuse('platform.not-found', {}, 404);
    await this.acts.do(req, doing(SettleComment, { caseId, commentId: commentId.toLowerCase(), settled }));
  }
}

const presentComment = ({ writtenBy, by, settledBy: _, ...one }: ContractComment) => ({
  ...one,
  by: { id: writtenBy, name: by },
});
