import { join } from 'node:path';
import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ok18Rules } from '@samraad/scheme';
import type { Response } from 'express';
import type { ErrorItem } from '../../../views';
import { type CurrentCatalogue, CurrentProviders } from '../../providers/current-providers';
import { Act, Pages, type PortalRequest, type Typed } from '../../shell';
import { landingPaths } from '../landing.paths';
import { readSelfCheck } from './self-check.form';
import { presentResult, presentSelfCheck, type SelfCheckResult } from './self-check.presenter';
import { selfCheck } from './self-check.rules';

const template = join(__dirname, 'self-check.hbs');

/** What the page holds besides the questions. */
interface Shown {
  readonly typed?: Typed;
  readonly errors?: readonly ErrorItem[];
  readonly result?: SelfCheckResult;
}

/** "Kan vi bruge tilbuddet?": a few questions, an answer with its reasons. Nothing is stored. */
@ApiExcludeController()
@Controller()
export class SelfCheckController {
  constructor(
    private readonly pages: Pages,
    private readonly providers: CurrentProviders,
  ) {}

  @Get(landingPaths.selfCheck())
  @Act('public.help')
  async show(@Req() req: PortalRequest, @Res() res: Response): Promise<void> {
    await this.render(req, res, await this.providers.read(), {});
  }

  @Post(landingPaths.selfCheck())
  @Act('public.help')
  async answer(@Req() req: PortalRequest, @Res() res: Response): Promise<void> {
    const catalogue = await this.providers.read();
    const read = readSelfCheck(req.body, asksProcess(catalogue));
    if (!read.ok) return this.render(req, res, catalogue, read);
    const result = presentResult(selfCheck(read.data, orderRules(catalogue)));
    await this.render(req, res, catalogue, { ...read, result });
  }

  private async render(
    req: PortalRequest,
    res: Response,
    catalogue: CurrentCatalogue,
    shown: Shown,
  ): Promise<void> {
    const { typed = {}, errors = [], result = null } = shown;
    const page = presentSelfCheck(
      { ...catalogue, asksProcess: asksProcess(catalogue) },
      typed,
      errors,
      result,
    );
    await this.pages.render(req, res, template, { title: page.head.title, page, errors });
  }
}

// Before the first round, the usual rules.
const orderRules = ({ round }: CurrentCatalogue) => (round?.rules ?? ok18Rules).order;

/** Agreement processes are asked about from the day the round names (domain.md §12 [A]). */
const asksProcess = (catalogue: CurrentCatalogue): boolean =>
  catalogue.today >= orderRules(catalogue).askFromAftaleforloeb;
