import { refuse, type Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import type { Round } from '../domain/round';
import { RoundChanged, type RoundChangedEvent } from '../domain/scheme.events';
import { insertRound } from '../persistence/round.store';
import { PlanModelAsking } from './plan-model-asking';

/** A round both central sides have decided on stands from now, with its themes and rules, and its Hovedudvalg will be asked; answers its id. 409 when its key is taken. */
@Injectable()
export class EnterRound {
  constructor(private readonly asking: PlanModelAsking) {}

  async execute(tx: Tx, round: Omit<Round, 'id'>, proposalId: string): Promise<string> {
    const id = await insertRound(tx, round);
    if (id === null) return refuse('scheme.round-key-taken', {}, 409);
    tx.audit({
      stream: 'scheme',
      action: 'scheme.round-entered',
      facts: { roundId: id, key: round.key, proposalId },
    });
    await this.asking.execute(tx, { id, ...round });
    const event: RoundChangedEvent = { type: RoundChanged.type, roundId: id };
    await tx.publish(event);
    return id;
  }
}
