import { join } from 'node:path';
import { Database } from '@samraad/platform';
import { RoundPlanReader } from '@samraad/rounds';
import { RoundReader } from '@samraad/scheme';
import { type Ask, orNotFound, PageAt, ReadPage } from '../../shell';
import { presentRoundRules, type RulesOfRound } from './round-rules.presenter';

/** The rules of a round that stands, as sentences. */
@PageAt('round.rules', 'rounds.read')
export class RoundRulesPage extends ReadPage<RulesOfRound> {
  readonly template = join(__dirname, 'round-rules.hbs');

  constructor(
    private readonly db: Database,
    private readonly rounds: RoundReader,
    private readonly plans: RoundPlanReader,
  ) {
    super();
  }

  async open(ask: Ask): Promise<RulesOfRound> {
    const round = orNotFound(await this.rounds.find(this.db, ask.param('roundKey')));
    const [plan, names] = await Promise.all([
      this.plans.of(this.db, round),
      this.plans.providerNames(this.db),
    ]);
    return { plan, names };
  }

  present(rules: RulesOfRound) {
    return presentRoundRules(rules);
  }
}
