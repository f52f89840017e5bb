import { join } from 'node:path';
import { CaseStatusQuery } from '@samraad/monitoring';
import { Database, readDomainTime } from '@samraad/platform';
import { type Ask, orNotFound, PageAt, ReadPage } from '../../../shell';
import { mainCommitteeScope } from '../home-scope';
import { mostShown } from '../role-home.page';
import { presentRoleHome } from '../role-home.presenter';
import { presentRegion, type RegionHome } from './region.presenter';
import { RegionReader } from './region.reader';

/** A Hovedudvalg's chairs: what waits for them, what the Hovedudvalg asks itself, and how their region uses the offer. */
@PageAt('region', 'monitoring.region')
export class RegionPage extends ReadPage<RegionHome> {
  readonly template = join(__dirname, 'region.hbs');
  override readonly wide = true;

  constructor(
    private readonly db: Database,
    private readonly reader: RegionReader,
    private readonly statuses: CaseStatusQuery,
  ) {
    super();
  }

  async open({ viewer, query }: Ask) {
    const scope = orNotFound(mainCommitteeScope(viewer));
    const [cases, now, region] = await Promise.all([
      this.statuses.list(this.db, scope.scope, { limit: mostShown }),
      readDomainTime(this.db),
      this.reader.read(viewer, query),
    ]);
    const looks = { viewer: { ...viewer, relations: scope.relations }, now };
    return { ...region, cases: presentRoleHome(scope, cases, looks) };
  }

  present(home: RegionHome) {
    return presentRegion(home);
  }
}
