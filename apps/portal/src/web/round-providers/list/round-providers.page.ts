import { join } from 'node:path';
import { ProviderProfileQuery } from '@samraad/catalogue';
import { localDateOf } from '@samraad/deadlines';
import { Database, DomainClock } from '@samraad/platform';
import { ProposalReader, sidesHeld } from '@samraad/proposals';
import { RoundReader } from '@samraad/scheme';
import { type Ask, PageAt, ReadPage } from '../../shell';
import { presentRoundProviders, type ProvidersOfRound } from './round-providers.presenter';

/** Who is in a round, how each stands, and what can be proposed. */
@PageAt('round.providers', 'rounds.follow')
export class RoundProvidersPage extends ReadPage<ProvidersOfRound> {
  readonly template = join(__dirname, 'round-providers.hbs');
  override readonly wide = true;

  constructor(
    private readonly db: Database,
    private readonly clock: DomainClock,
    private readonly rounds: RoundReader,
    private readonly profiles: ProviderProfileQuery,
    private readonly proposals: ProposalReader,
  ) {
    super();
  }

  async open(ask: Ask): Promise<ProvidersOfRound | null> {
    const round = await this.rounds.find(this.db, ask.param('roundKey'));
    if (!round) return null;
    const [now, providers, waiting] = await Promise.all([
      this.clock.now(),
      this.profiles.inRound(this.db, round.id),
      this.proposals.waitingAbout(this.db, `round:${round.id}`),
    ]);
    return {
      round,
      providers,
      today: localDateOf(now),
      waiting: waiting.filter(({ kind }) => kind.startsWith('provider.')),
      proposes: sidesHeld({ pair: 'central', regionId: null }, ask.viewer.roles).length > 0,
    };
  }

  present(of: ProvidersOfRound) {
    return presentRoundProviders(of);
  }
}
