import { join } from 'node:path';
import { localDateOf } from '@samraad/deadlines';
import { UnitUpkeepQuery } from '@samraad/monitoring';
import { Database, readDomainTime } from '@samraad/platform';
import { keptRegions } from '@samraad/scheme';
import { type Ask, pageAsked, PageAt, ReadPage, wordsAsked } from '../../shell';
import { type FoundUnits, pageSize, presentOrganisation } from './organisation-list.presenter';

/** The organisation to be searched and gone down through. */
@PageAt('organisation', 'organisation.keep')
export class OrganisationListPage extends ReadPage<FoundUnits> {
  readonly template = join(__dirname, 'organisation-list.hbs');

  constructor(
    private readonly db: Database,
    private readonly units: UnitUpkeepQuery,
  ) {
    super();
  }

  async open({ viewer, query }: Ask): Promise<FoundUnits> {
    const [text, page] = [wordsAsked(query), pageAsked(query)];
    const asked = { text, kept: keptRegions(viewer.roles), limit: pageSize, offset: (page - 1) * pageSize };
    const [found, now] = await Promise.all([this.units.list(this.db, asked), readDomainTime(this.db)]);
    return { ...found, text, page, today: localDateOf(now) };
  }

  present(found: FoundUnits) {
    return presentOrganisation(found);
  }
}
