import { Body, Controller, Get, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Database, refuse } from '@samraad/platform';
import { CaseReader, DraftMessagesQuery, NoteDraftVisit, WriteDraftMessage } from '@samraad/requests';
import { z } from 'zod';
import { Act, Acts, doing, type PortalRequest, viewerOf } from '../../web/shell';
import { apiId, ApiOperationDoc, listSchema, type WholeQuery, wholeQuery } from '../shell';
import { draftMessageBody, draftMessageExample, draftMessageView, visitBody } from './drafts.schemas';

const written = z.object({ messageId: apiId });

/** The thread between the sides of a draft: theirs alone, also after the request is sent. */
@ApiTags('requests')
@Controller('api/v1/requests/:caseId')
export class DraftMessagesApiController {
  constructor(
    private readonly db: Database,
    private readonly acts: Acts,
    private readonly cases: CaseReader,
    private readonly messages: DraftMessagesQuery,
  ) {}

  @Get('draft-messages')
  @Act('requests.read-draft-thread')
  @ApiOperationDoc({
    summary: 'What the sides have written to each other, the newest, oldest first; for the parties alone',
    response: listSchema(draftMessageView),
    example: { items: [draftMessageExample], total: 1 },
    errors: [409],
  })
  async all(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Query({ schema: wholeQuery }) page: WholeQuery,
  ) {
    await this.expectJoined(req, caseId);
    const reader = { caseId, readerId: viewerOf(req).personId };
    const { items, total } = await this.messages.page(this.db, reader, page);
    return { items, total };
  }

  @Post('draft-messages')
  @Act('requests.draft-message')
  @ApiOperationDoc({
    summary: 'Write to the other sides while the request is not sent',
    status: 201,
    response: written,
    example: { messageId: draftMessageExample.id },
    errors: [409, 422],
    idempotent: true,
  })
  write(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: draftMessageBody }) body: z.infer<typeof draftMessageBody>,
  ) {
    return this.acts.do(req, doing(WriteDraftMessage, { caseId, ...body }));
  }

  @Put('draft-visits')
  @Act('requests.read-draft-thread')
  @ApiOperationDoc({
    summary: 'Say that you have been in the draft, and the last message you have read',
    status: 204,
    errors: [409],
  })
  async visit(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: visitBody }) body: z.infer<typeof visitBody>,
  ): Promise<void> {
    if (body.messageId !== null) await this.expectJoined(req, caseId);
    await this.acts.do(req, doing(NoteDraftVisit, { caseId, ...body }));
  }

  /** A workplace that is asked to join answers that first. */
  private async expectJoined(req: PortalRequest, caseId: string): Promise<void> {
    const facts = await this.cases.facts(this.db, caseId);
    const { personId } = viewerOf(req);
    if (!facts?.parties.some((one) => one.personId === personId))
      refuse('requests.answer-joining-first', {}, 409);
  }
}
