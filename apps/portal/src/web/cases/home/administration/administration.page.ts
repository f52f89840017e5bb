import { join } from 'node:path';
import { Inject } from '@nestjs/common';
import { UnheldDutiesQuery } from '@samraad/monitoring';
import { MailProblemsQuery } from '@samraad/notification';
import { keeperOf } from '@samraad/people';
import { CONFIG, type Config, Database } from '@samraad/platform';
import { type Ask, PageAt, ReadPage } from '../../../shell';
import { type AdministrationFacts, presentAdministration } from './administration.presenter';
import { StandstillReader } from './standstill.reader';

const shown = 100;

/** What waits for an administrator: duties nobody holds the role for, mails that did not arrive, what has come to a stop; for a role keeper the duties of the region. */
@PageAt('administration', 'monitoring.unheld')
export class AdministrationPage extends ReadPage<AdministrationFacts> {
  readonly template = join(__dirname, 'administration.hbs');
  override readonly wide = true;

  constructor(
    private readonly db: Database,
    private readonly unheld: UnheldDutiesQuery,
    private readonly mails: MailProblemsQuery,
    private readonly standstill: StandstillReader,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  async open({ viewer }: Ask): Promise<AdministrationFacts> {
    const { administrator, regionIds } = keeperOf(viewer.personId, viewer.roles);
    const [{ total }, unheld, stands] = await Promise.all([
      administrator ? this.mails.list({ limit: 1, offset: 0 }) : { total: null },
      this.unheld.list(this.db, shown, administrator ? null : regionIds),
      administrator ? this.standstill.of(shown) : null,
    ]);
    // The previews are there in a demo only.
    const previews = administrator && this.config.demo && !this.config.production;
    return { unheld, stands, undelivered: total, previews };
  }

  present(facts: AdministrationFacts) {
    return presentAdministration(facts);
  }
}
