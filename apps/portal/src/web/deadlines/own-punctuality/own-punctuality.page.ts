import { join } from 'node:path';
import { PunctualityQuery } from '@samraad/monitoring';
import { Database, readDomainTime } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { type Ask, PageAt, ReadPage } from '../../shell';
import { providerOf } from '../../profile/own-profile.reader';
import { type OwnPunctuality, presentOwnPunctuality } from './own-punctuality.presenter';

/** How often a provider has kept its deadlines, as the central parties see it. */
@PageAt('punctuality.own', 'profiles.read-own')
export class OwnPunctualityPage extends ReadPage<OwnPunctuality> {
  readonly template = join(__dirname, 'own-punctuality.hbs');

  constructor(
    private readonly db: Database,
    private readonly rounds: RoundReader,
    private readonly punctuality: PunctualityQuery,
  ) {
    super();
  }

  async open({ viewer }: Ask): Promise<OwnPunctuality> {
    const providerId = providerOf(viewer);
    const round = await this.rounds.currentAt(this.db, await readDomainTime(this.db));
    const figures = round
      ? await this.punctuality.ofRound(this.db, round.id)
      : { sums: [], marks: [], late: [] };
    return { providerId, round, figures };
  }

  present(own: OwnPunctuality) {
    return presentOwnPunctuality(own);
  }
}
