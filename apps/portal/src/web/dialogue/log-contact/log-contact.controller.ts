import { join } from 'node:path';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { LogContact, openForDialogue } from '@samraad/dialogue';
import { orRefuse } from '@samraad/platform';
import type { Response } from 'express';
import { dialogueDa } from '../../../i18n/dialogue.da';
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
} from '../../shell';
import { CaseDesk, type CaseOnDesk } from '../case-desk';
import { dialoguePaths } from '../dialogue.paths';
import { contactForm, instantOf } from './log-contact.form';
import { presentLogContact } from './log-contact.presenter';

const template = join(__dirname, 'log-contact.hbs');
const fieldOf = {
  'dialogue.contact-ahead': 'heldOn',
  'dialogue.contact-before-request': 'heldOn',
  'dialogue.contact-with-nobody': 'withManagement',
  'dialogue.contact-not-a-party': 'withManagement',
  'dialogue.contact-on-both-sides': 'withEmployees',
};

/** The provider notes a call or meeting. */
@ApiExcludeController()
@Controller()
export class LogContactController {
  constructor(
    private readonly pages: Pages,
    private readonly acts: Acts,
    private readonly desk: CaseDesk,
    private readonly logContact: LogContact,
  ) {}

  @Get(dialoguePaths.logContact(':caseId'))
  @Act('dialogue.log-contact')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    await this.render(req, res, await this.desk.open(caseId));
  }

  @Post(dialoguePaths.logContact(':caseId'))
  @Act('dialogue.log-contact')
  async send(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    const desk = await this.desk.open(caseId);
    const form = parseForm(contactForm(idsBySide(desk)), req.body);
    if (!form.ok) return this.render(req, res, desk, form.typed, form.errors);
    const { kind, withManagement, withEmployees } = form.data;
    const heldAt = instantOf(form.data.heldOn, form.data.heldAt);
    if (heldAt === null) {
      const errors = [{ field: 'heldAt', message: dialogueDa.contact.noHour }];
      return this.render(req, res, desk, form.typed, errors);
    }
    const command = { caseId, kind, heldAt, withManagement, withEmployees };
    const done = await this.acts.attempt(req, (tx) => this.logContact.execute(tx, command), fieldOf);
    if (!done.ok) return this.render(req, res, desk, form.typed, done.errors);
    redirect(res, dialoguePaths.messages(caseId));
  }

  private async render(
    req: PortalRequest,
    res: Response,
    desk: CaseOnDesk,
    typed: Typed = {},
    errors: readonly ErrorItem[] = [],
  ): Promise<void> {
    orRefuse(openForDialogue(desk.facts));
    const page = presentLogContact(desk, new Fields(typed, errors), newSubmission(typed));
    await this.pages.render(req, res, template, { title: page.head.title, page, errors });
  }
}

function idsBySide(desk: CaseOnDesk) {
  const of = (side: string) =>
    desk.parties.filter((party) => party.side === side).map((party) => party.personId);
  return { management: of('management'), employees: of('employees') };
}
