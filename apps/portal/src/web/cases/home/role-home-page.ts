import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { InvoicesQuery } from '@samraad/delivery';
import { CaseStatusQuery } from '@samraad/monitoring';
import { Database, readDomainTime } from '@samraad/platform';
import { type HomePage, Pages, type PortalRequest, redirect, viewerOf } from '../../shell';
import { homeScopes } from './home-scope';
import { presentRoleHome } from './role-home.presenter';

const template = join(__dirname, 'role-home.hbs');

/** `/` for whoever is signed in: what waits for them, by when. */
@Injectable()
export class RoleHomePage implements HomePage {
  constructor(
    private readonly pages: Pages,
    private readonly db: Database,
    private readonly statuses: CaseStatusQuery,
    private readonly invoices: InvoicesQuery,
  ) {}

  async render(req: PortalRequest, res: Response): Promise<void> {
    const viewer = viewerOf(req);
    const [scope] = homeScopes(viewer);
    if (!scope) return redirect(res, '/min-side');
    const { items } = await this.statuses.list(this.db, scope.scope);
    const unpaid = scope.key === 'central' ? await this.invoices.list({ state: 'sent' }) : [];
    const page = presentRoleHome(scope, items, { viewer, now: await readDomainTime(this.db) }, unpaid);
    await this.pages.render(req, res, template, { title: page.head.title, page, wide: true });
  }
}
