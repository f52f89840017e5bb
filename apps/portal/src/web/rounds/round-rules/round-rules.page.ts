import { join } from 'node:path';
import { Database } from '@samraad/platform';
import { RoundPlanReader } from '@samraad/rounds';
import { localDateOf } from '@samraad/deadlines';
import { DomainClock } from '@samraad/platform';
import { roundAcceptsOn, RoundReader, roundPhaseOn } from '@samraad/scheme';
import { type Ask, orNotFound, PageAt, ReadPage } from '../../shell';
import { presentRoundRules, type RulesOfRound } from './round-rules.presenter';

/** The rules of a round that stands, as sentences. */
@PageAt('round.rules', 'rounds.read')
export class RoundRulesPage extends ReadPage<RulesOfRound> {
  readonly template = join(__dirname, 'round-rules.hbs');

  constructor(
    private readonly db: Database,
    private readonly clock: DomainClock,
    private readonly rounds: RoundReader,
    private readonly plans: RoundPlanReader,
  ) {
    super();
  }

  async open(ask: Ask): Promise<RulesOfRound> {
    const round = orNotFound(await this.rounds.find(this.db, ask.param('roundKey')));
    const [plan, names, dated, now] = await Promise.all([
      this.plans.of(this.db, round),
      this.plans.providerNames(this.db),
      this.rounds.rulesOver(this.db, round.id),
      this.clock.now(),
    ]);
    const today = localDateOf(now);
    const holds = (...roles: readonly string[]) => ask.viewer.roles.some(({ role }) => roles.includes(role));
    const central = holds('central_employers', 'central_unions');
    return {
      plan,
      names,
      dated,
      today,
      roundKey: round.key,
      mayChange: central && roundPhaseOn(round, today) !== 'over',
      mayClose: central && roundAcceptsOn(round, today),
      seesDecisions: central || holds('auditor'),
    };
  }

  present(rules: RulesOfRound) {
    return presentRoundRules(rules);
  }
}
