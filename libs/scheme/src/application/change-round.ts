import type { Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import type { Round, RoundDays } from '../domain/round';
import type { RoundRules } from '../domain/round-rules';
import { RoundChanged, type RoundChangedEvent } from '../domain/scheme.events';
import { addThemes, insertRules, saveRoundDays } from '../persistence/round.store';
import { PlanModelAsking } from './plan-model-asking';

/** A running round as both central sides have decided that it goes on. */
export interface ChangeRoundCommand {
  readonly roundId: string;
  /** The day other rules and new themes hold from; days hold at once, being days themselves. */
  readonly from: string;
  readonly days: RoundDays;
  /** Its rules from that day; the ones there are where none has changed. */
  readonly rules: RoundRules;
  readonly rulesChange: boolean;
  readonly newThemes: Round['themes'];
  readonly proposalId: string;
}

/** A round goes on by other rules from a day; what is judged by an earlier day keeps its own (domain.md §1). The caller holds the round's lock. */
@Injectable()
export class ChangeRound {
  constructor(private readonly asking: PlanModelAsking) {}

  async execute(tx: Tx, change: ChangeRoundCommand): Promise<void> {
    const { roundId, from, days, rules, rulesChange, newThemes, proposalId } = change;
    await saveRoundDays(tx, roundId, days);
    if (rulesChange) await insertRules(tx, { roundId, from, rules, proposalId });
    if (newThemes.length > 0) await addThemes(tx, roundId, from, newThemes);
    tx.audit({
      stream: 'scheme',
      action: 'scheme.round-changed',
      facts: { roundId, from, name: days.name, proposalId, rules: rulesChange, themes: newThemes.length },
    });
    await this.asking.execute(tx, { id: roundId, ...days });
    const event: RoundChangedEvent = { type: RoundChanged.type, roundId };
    await tx.publish(event);
  }
}
