import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AddAttachment } from '@samraad/dialogue';
import { FileIntake } from '@samraad/files';
import { orRefuse } from '@samraad/platform';
import type { Response } from 'express';
import type { z } from 'zod';
import { MessageFiles } from '../../web/dialogue/message-files';
import { Act, Acts, doing, type PortalRequest } from '../../web/shell';
import { ApiOperationDoc, listOf, listSchema, type WholeQuery, wholeQuery } from '../shell';
import { addedAttachment, attachmentView, newAttachment } from './attachments.schemas';
import { dialogueExamples as examples } from './dialogue.examples';

/** The files of a case's messages. */
@ApiTags('requests')
@Controller('api/v1/requests/:caseId/attachments')
export class AttachmentsApiController {
  constructor(
    private readonly acts: Acts,
    private readonly files: MessageFiles,
    private readonly intake: FileIntake,
  ) {}

  @Get()
  @Act('dialogue.read')
  @ApiOperationDoc({
    summary:
      'Files of the messages you may read, and your own that are not sent yet, in the order they were added',
    response: listSchema(attachmentView),
    example: { items: [examples.attachment], total: 1 },
  })
  async list(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Query({ schema: wholeQuery }) page: WholeQuery,
  ) {
    const { items, total } = await this.files.page(req, caseId, page);
    return listOf(items, total);
  }

  @Post()
  @Act('dialogue.message')
  @ApiOperationDoc({
    summary: 'Add a file; name its id in the message it goes with',
    description:
      'What it is is told from its bytes. 422 when it is of no kind that may be attached, or too large.',
    status: 201,
    response: addedAttachment,
    example: { id: examples.attachment.id },
    errors: [409, 413, 422],
    idempotent: true,
  })
  async add(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: newAttachment }) { name, content }: z.infer<typeof newAttachment>,
  ) {
    const file = orRefuse(await this.intake.take({ name, bytes: Buffer.from(content, 'base64') }));
    const { attachmentId } = await this.acts.do(req, doing(AddAttachment, { caseId, file }));
    return { id: attachmentId };
  }

  @Get(':attachmentId')
  @Act('dialogue.read')
  @ApiOperationDoc({
    summary: 'What is known of one file',
    response: attachmentView,
    example: examples.attachment,
  })
  one(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Param('attachmentId') attachmentId: string,
  ) {
    return this.files.find(req, caseId, attachmentId);
  }

  @Get(':attachmentId/content')
  @Act('dialogue.read')
  @ApiOperationDoc({
    summary: 'Its bytes, as the media type they are',
    description: '409 while it is being looked through for viruses, or when one was found.',
    media: 'application/octet-stream',
    example: '%PDF-1.7 …',
    errors: [409],
  })
  async content(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
    @Param('attachmentId') attachmentId: string,
  ): Promise<void> {
    await this.files.deliver(req, res, { caseId, id: attachmentId });
  }
}
