import { join } from 'node:path';
import { UseGuards } from '@nestjs/common';
import { refuse } from '@samraad/platform';
import type { Response } from 'express';
import { type Ask, PageAt, type PortalRequest, ReadPage, redirect } from '../../web/shell';
import { DemoPeople } from '../demo-people';
import { DemoGuard } from '../demo.guard';
import { RegionLogin } from './region-login';
import { presentRegion, type RegionsPerson, regionsPeople } from './region.presenter';

/** Where the demo's own provider asks who one is. */
@UseGuards(DemoGuard)
@PageAt('demo.region', 'demo.sign-in', { read: 'demo.people' })
export class DemoRegionPage extends ReadPage<readonly RegionsPerson[]> {
  readonly template = join(__dirname, 'region.hbs');
  override readonly wide = true;

  constructor(
    private readonly demoPeople: DemoPeople,
    private readonly region: RegionLogin,
  ) {
    super();
  }

  override async show(req: PortalRequest, res: Response): Promise<void> {
    await this.mustBeAsked(req, res);
    await super.show(req, res);
  }

  async open() {
    return regionsPeople(await this.demoPeople.ofRegions());
  }

  present(people: readonly RegionsPerson[], ask: Ask) {
    return presentRegion(people, ask.param('uid'));
  }

  async send(req: PortalRequest, res: Response): Promise<void> {
    await this.mustBeAsked(req, res);
    const { subject } = req.body as Record<string, unknown>;
    const known = (await this.open()).some((person) => person.subject === subject);
    const there = new URL(await this.region.choose(req, res, known ? String(subject) : null));
    redirect(res, there.pathname + there.search);
  }

  /** An old page of it, or one of somebody else's. */
  private async mustBeAsked(req: PortalRequest, res: Response): Promise<void> {
    if (!(await this.region.isAsked(req, res))) refuse('platform.not-found', {}, 404);
  }
}
