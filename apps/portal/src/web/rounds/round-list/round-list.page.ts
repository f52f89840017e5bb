import { join } from 'node:path';
import { localDateOf } from '@samraad/deadlines';
import { Database, DomainClock } from '@samraad/platform';
import { RoundDraftReader } from '@samraad/rounds';
import { RoundReader } from '@samraad/scheme';
import { type Ask, PageAt, ReadPage } from '../../shell';
import { presentRoundList, type RoundsListed } from './round-list.presenter';

/** Rounds that stand, and those that are being written. */
@PageAt('rounds', 'rounds.follow')
export class RoundListPage extends ReadPage<RoundsListed> {
  readonly template = join(__dirname, 'round-list.hbs');
  override readonly wide = true;

  constructor(
    private readonly db: Database,
    private readonly clock: DomainClock,
    private readonly rounds: RoundReader,
    private readonly drafts: RoundDraftReader,
  ) {
    super();
  }

  async open({ viewer }: Ask): Promise<RoundsListed> {
    const [now, rounds, drafts] = await Promise.all([
      this.clock.now(),
      this.rounds.all(this.db),
      this.drafts.open(this.db),
    ]);
    const onlyReads = viewer.roles.every(({ role }) => role === 'auditor');
    return { rounds, drafts, today: localDateOf(now), onlyReads };
  }

  present(listed: RoundsListed) {
    return presentRoundList(listed);
  }
}
