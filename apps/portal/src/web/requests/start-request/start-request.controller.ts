import { join } from 'node:path';
import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { sideOf } from '@samraad/identity';
import { Database } from '@samraad/platform';
import { StartDraft } from '@samraad/requests';
import { type OrgUnit, UnitReader } from '@samraad/scheme';
import type { Response } from 'express';
import type { ErrorItem } from '../../../views';
import { Act, Acts, Pages, parseForm, redirect, viewerOf, type PortalRequest, type Typed } from '../../shell';
import { requestPaths } from '../requests.paths';
import { startForm } from './start-request.form';
import { presentStartRequest } from './start-request.presenter';

const template = join(__dirname, 'start-request.hbs');

/** Either side starts a draft for a workplace of its own. */
@ApiExcludeController()
@Controller()
export class StartRequestController {
  constructor(
    private readonly pages: Pages,
    private readonly acts: Acts,
    private readonly db: Database,
    private readonly units: UnitReader,
    private readonly start: StartDraft,
  ) {}

  @Get(requestPaths.start())
  @Act('requests.start')
  async show(@Req() req: PortalRequest, @Res() res: Response): Promise<void> {
    await this.render(req, res, await this.ownUnits(req), {}, []);
  }

  @Post(requestPaths.start())
  @Act('requests.start')
  async send(@Req() req: PortalRequest, @Res() res: Response): Promise<void> {
    const units = await this.ownUnits(req);
    const form = parseForm(startForm(units.map(({ id }) => id)), req.body);
    if (!form.ok) return this.render(req, res, units, form.typed, form.errors);
    const { caseId } = await this.acts.run(req, (tx) => this.start.execute(tx, form.data));
    redirect(res, requestPaths.draft(caseId));
  }

  private ownUnits(req: PortalRequest): Promise<OrgUnit[]> {
    const own = viewerOf(req).roles.filter(({ role }) => sideOf(role) !== null);
    return this.units.byIds(
      this.db,
      own.flatMap(({ unitId }) => unitId ?? []),
    );
  }

  private async render(
    req: PortalRequest,
    res: Response,
    units: OrgUnit[],
    typed: Typed,
    errors: ErrorItem[],
  ) {
    const page = presentStartRequest(units, typed, errors);
    await this.pages.render(req, res, template, { title: page.head.title, page, errors });
  }
}
