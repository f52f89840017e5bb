import { join } from 'node:path';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { SendMessage } from '@samraad/dialogue';
import type { Response } from 'express';
import { type ErrorItem, Fields } from '../../../views';
import {
  Act,
  Acts,
  newSubmission,
  Pages,
  parseForm,
  type PortalRequest,
  redirect,
  type Typed,
  viewerOf,
} from '../../shell';
import { CaseDesk } from '../case-desk';
import { CaseThread } from '../case-thread';
import { dialoguePaths } from '../dialogue.paths';
import { messageForm } from './messages.form';
import { presentMessages } from './messages.presenter';

const template = join(__dirname, 'messages.hbs');

/** The conversation of a case. */
@ApiExcludeController()
@Controller()
export class MessagesController {
  constructor(
    private readonly pages: Pages,
    private readonly acts: Acts,
    private readonly desk: CaseDesk,
    private readonly send: SendMessage,
    private readonly thread: CaseThread,
  ) {}

  @Get(dialoguePaths.messages(':caseId'))
  @Act('dialogue.read')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    await this.render(req, res, caseId);
  }

  @Post(dialoguePaths.messages(':caseId'))
  @Act('dialogue.message')
  async write(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    const form = parseForm(messageForm, req.body);
    if (!form.ok) return this.render(req, res, caseId, form.typed, form.errors);
    await this.acts.run(req, (tx) => this.send.execute(tx, { caseId, ...form.data }));
    redirect(res, dialoguePaths.messages(caseId));
  }

  private async render(
    req: PortalRequest,
    res: Response,
    caseId: string,
    typed: Typed = {},
    errors: readonly ErrorItem[] = [],
  ): Promise<void> {
    const desk = await this.desk.open(caseId);
    const thread = await this.thread.read(req, caseId, desk.provider?.id ?? null);
    const viewer = { personId: viewerOf(req).personId, atProvider: thread.atProvider };
    const page = presentMessages(
      { desk, viewer, ...thread },
      new Fields(typed, errors),
      newSubmission(typed),
    );
    await this.pages.render(req, res, template, { title: page.head.title, page, errors });
  }
}
