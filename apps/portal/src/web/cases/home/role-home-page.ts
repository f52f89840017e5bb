import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { type Act, mayAct, type Viewer } from '@samraad/identity';
import type { Response } from 'express';
import { CaseStatusQuery } from '@samraad/monitoring';
import { Database, readDomainTime } from '@samraad/platform';
import { type HomePage, homePaths, Pages, type PortalRequest, redirect, viewerOf } from '../../shell';
import { homeScopes } from './home-scope';
import { presentRoleHome } from './role-home.presenter';

const template = join(__dirname, 'role-home.hbs');

/** Where those without cases of their own begin: the first page they may open. */
const firstPages: readonly (readonly [Act, string])[] = [
  ['monitoring.region', homePaths.region],
  ['monitoring.audit', homePaths.audit],
  ['monitoring.overview', homePaths.deadlines],
  ['monitoring.unheld', homePaths.administration],
  ['requests.list-told', homePaths.told],
];

/** `/min-side` for somebody without any role now. */
const firstPageOf = (viewer: Viewer): string =>
  firstPages.find(([act]) => mayAct(act, viewer) === 'allowed')?.[1] ?? '/min-side';

/** `/` for whoever is signed in: what waits for them, by when. */
@Injectable()
export class RoleHomePage implements HomePage {
  constructor(
    private readonly pages: Pages,
    private readonly db: Database,
    private readonly statuses: CaseStatusQuery,
  ) {}

  async render(req: PortalRequest, res: Response): Promise<void> {
    const viewer = viewerOf(req);
    const [scope] = homeScopes(viewer);
    if (!scope) return redirect(res, firstPageOf(viewer));
    const { items } = await this.statuses.list(this.db, scope.scope);
    const page = presentRoleHome(scope, items, { viewer, now: await readDomainTime(this.db) });
    await this.pages.render(req, res, template, { title: page.head.title, page, wide: true });
  }
}
