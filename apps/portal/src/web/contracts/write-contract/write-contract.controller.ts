import { join } from 'node:path';
import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { SaveContractDraft, writableStates } from '@samraad/contracts';
import { refuse } from '@samraad/platform';
import type { Response } from 'express';
import type { ErrorItem } from '../../../views';
import { Act, Acts, newSubmission, Pages, type PortalRequest, redirect, type Typed } from '../../shell';
import { contractPaths } from '../contracts.paths';
import { withRowAdded, withRowRemoved, withTemplate } from './plan-rows';
import { draftOf, parseContract, typedOf } from './write-contract.form';
import { type OpenedDraft, WriteContractReader } from './write-contract.reader';
import { presentWriteContract } from './write-contract.presenter';

const template = join(__dirname, 'write-contract.hbs');
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The provider writes the contract; rows of the plan come and go by buttons, without JavaScript. */
@ApiExcludeController()
@Controller()
export class WriteContractController {
  constructor(
    private readonly pages: Pages,
    private readonly acts: Acts,
    private readonly reader: WriteContractReader,
    private readonly save: SaveContractDraft,
  ) {}

  @Get(contractPaths.write(':caseId'))
  @Act('contracts.draft')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
    @Query() query: Typed,
  ): Promise<void> {
    const opened = await this.open(req, caseId);
    const { contract } = opened.desk;
    const start = typedOf(contract?.draft ?? opened.prefill, contract?.version ?? 0);
    const chosen = opened.templates.find(({ key }) => key === text(query['skabelon']));
    const typed = chosen ? withTemplate(start, chosen) : start;
    await this.render(req, res, { ...opened, saved: text(query['gemt']) !== '' }, typed);
  }

  @Post(contractPaths.write(':caseId'))
  @Act('contracts.draft')
  async send(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    const form = parseContract(req.body);
    const opened = await this.open(req, caseId);
    const changed = changeRows(text(form.typed['do']), form.typed, opened);
    if (changed) return this.render(req, res, opened, changed);
    if (!form.ok) return this.render(req, res, opened, form.typed, form.errors);
    const command = { caseId, version: form.data.version, draft: draftOf(form.data) };
    const done = await this.acts.attempt(req, (tx) => this.save.execute(tx, command));
    if (!done.ok) return this.render(req, res, opened, form.typed, done.errors);
    const on = form.typed['do'] === 'check';
    redirect(res, on ? contractPaths.send(caseId) : `${contractPaths.write(caseId)}?gemt=ja`);
  }

  /** 409 unless the case is in dialogue and the contract may be written on. */
  private async open(req: PortalRequest, caseId: string): Promise<OpenedDraft> {
    const opened = await this.reader.open(req, caseId);
    const { facts, contract } = opened.desk;
    if (facts.stage !== 'in_dialogue') refuse('contracts.not-in-dialogue', {}, 409);
    if (contract && !writableStates.includes(contract.state)) refuse('contracts.not-in-this-state', {}, 409);
    return opened;
  }

  private async render(
    req: PortalRequest,
    res: Response,
    opened: OpenedDraft & { readonly saved?: boolean },
    typed: Typed,
    errors: readonly ErrorItem[] = [],
  ): Promise<void> {
    const more = { typed, errors, submission: newSubmission(typed), saved: opened.saved ?? false };
    const page = presentWriteContract({ ...opened, ...more });
    await this.pages.render(req, res, template, { title: page.head.title, page, errors });
  }
}

/** What a row's or a template's button does to what is typed; null for the buttons that save. */
function changeRows(button: string, typed: Typed, { templates }: OpenedDraft): Typed | null {
  if (button === 'add') return withRowAdded(typed);
  const row = /^remove-(\d{1,3})$/.exec(button)?.[1];
  if (row !== undefined) return withRowRemoved(typed, Number(row));
  const chosen = templates.find(({ key }) => button === `template-${key}`);
  return chosen ? withTemplate(typed, chosen) : null;
}
