import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LogContact, MarkMessagesSeen, SendMessage } from '@samraad/dialogue';
import { Database, isId, refuse } from '@samraad/platform';
import { CaseReader } from '@samraad/requests';
import type { z } from 'zod';
import { CaseThread } from '../../web/dialogue/case-thread';
import { Act, Acts, doing, orNotFound, type PortalRequest } from '../../web/shell';
import { ApiOperationDoc, listOf, listSchema, pageOf, type WholeQuery, wholeQuery } from '../shell';
import { dialogueExamples as examples } from './dialogue.examples';
import {
  contactView,
  loggedContact,
  messageView,
  newContact,
  newMessage,
  sentMessage,
} from './dialogue.schemas';

/** What provider and parties write and note in a case. */
@ApiTags('requests')
@Controller('api/v1/requests/:caseId')
export class MessagesApiController {
  constructor(
    private readonly acts: Acts,
    private readonly db: Database,
    private readonly cases: CaseReader,
    private readonly thread: CaseThread,
  ) {}

  @Get('messages')
  @Act('dialogue.read')
  @ApiOperationDoc({
    summary: 'The messages of a case, oldest first; a provider reads those exchanged with itself',
    response: listSchema(messageView),
    example: { items: [examples.message], total: 1 },
  })
  async messages(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Query({ schema: wholeQuery }) page: WholeQuery,
  ) {
    const { providerId } = orNotFound(await this.cases.facts(this.db, caseId));
    const { items, total } = await this.thread.messagePage(req, { caseId, providerId }, page);
    return listOf(items, total);
  }

  @Post('messages')
  @Act('dialogue.message')
  @ApiOperationDoc({
    summary: 'Write to everybody in a case; the provider’s first one to both sides stops the dialogue clock',
    status: 201,
    response: sentMessage,
    example: examples.sent,
    errors: [409, 422],
    idempotent: true,
  })
  async send(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: newMessage }) body: z.infer<typeof newMessage>,
  ) {
    const sent = await this.acts.do(req, doing(SendMessage, { caseId, ...body }));
    return { id: sent.messageId, firstContact: sent.firstContact };
  }

  @Post('messages/:messageId/seen')
  @Act('dialogue.read')
  @ApiOperationDoc({
    summary: 'You have seen the messages up to and including this one; nobody else is told',
    status: 204,
  })
  async markSeen(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Param('messageId') messageId: string,
  ): Promise<void> {
    if (!isId(messageId)) refuse('platform.not-found', {}, 404);
    await this.acts.do(req, doing(MarkMessagesSeen, { caseId, messageId }));
  }

  @Get('contacts')
  @Act('dialogue.read')
  @ApiOperationDoc({
    summary: 'Contacts of the provider with the parties, in the order they were held',
    response: listSchema(contactView),
    example: { items: [examples.contact], total: 1 },
  })
  async contacts(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Query({ schema: wholeQuery }) page: WholeQuery,
  ) {
    const facts = orNotFound(await this.cases.facts(this.db, caseId));
    const { contacts } = await this.thread.read(req, caseId, facts.providerId);
    const views = contacts.map(({ providerName, ...contact }) => ({ ...contact, provider: providerName }));
    return pageOf(views, page);
  }

  @Post('contacts')
  @Act('dialogue.log-contact')
  @ApiOperationDoc({
    summary:
      'Note a call or meeting; with both sides, the first one stops the dialogue clock at the time it was held',
    status: 201,
    response: loggedContact,
    example: examples.sent,
    errors: [409, 422],
    idempotent: true,
  })
  async log(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: newContact }) body: z.infer<typeof newContact>,
  ) {
    const command = { caseId, ...body, heldAt: new Date(body.heldAt) };
    const logged = await this.acts.do(req, doing(LogContact, command));
    return { id: logged.contactId, firstContact: logged.firstContact };
  }
}
