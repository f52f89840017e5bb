import { Injectable } from '@nestjs/common';
import { endsByItself, ProviderIntake } from '@samraad/catalogue';
import { type Refusal, refuse, Refused, type Tx } from '@samraad/platform';
import { type Round, RoundReader } from '@samraad/scheme';
import { findChoice } from '../persistence/provider-choice.store';
import type { RequestRow } from '../persistence/request.store';
import { lastSignatureAt } from '../persistence/signature.store';

type Placed = Pick<RequestRow, 'id' | 'round_id' | 'content_hash' | 'stage'>;

/** Whether the provider a case has chosen can be had: in the case's round, that of its last signature, or the open one. */
@Injectable()
export class ChosenProvider {
  constructor(
    private readonly intake: ProviderIntake,
    private readonly rounds: RoundReader,
  ) {}

  /** Refuses one that is not in the round, is paused or ended there, or is away. */
  async expectToBeHad(tx: Tx, row: Placed, providerId: string): Promise<void> {
    const roundId = (await this.roundOf(tx, row)) ?? refuse('requests.no-open-round');
    const obstacle = await this.intake.claim(tx, { roundId, providerId });
    if (obstacle === 'not-in-round') refuse('requests.provider-not-in-round');
    if (obstacle) throw new Refused(obstacle);
  }

  /** Refuses one that is paused or ended, or away, to whoever says the second yes; between rounds nothing is. */
  async expectStillToBeHad(tx: Tx, row: Placed, providerId: string): Promise<void> {
    const obstacle = await this.standing(tx, row, providerId);
    if (obstacle && !canWait(row, obstacle)) throw new Refused(obstacle);
  }

  /** The open round, for who sends a draft for signature: here a period its chosen provider has told of is judged. */
  async roundToSignIn(tx: Tx, row: RequestRow): Promise<Round> {
    const round = (await this.rounds.openAt(tx, await tx.now())) ?? refuse('requests.no-open-round');
    const choice = await findChoice(tx, row.id);
    const obstacle = choice && (await this.standing(tx, row, choice.providerId));
    if (obstacle) throw new Refused(obstacle);
    return round;
  }

  /** Whether the choice has to be made anew: a draft sends nothing yet, and keeps it through a period that ends by itself. */
  async mustBeMadeAnew(tx: Tx, row: Placed, providerId: string): Promise<boolean> {
    const obstacle = await this.obstacle(tx, row, providerId);
    return obstacle !== null && !canWait(row, obstacle);
  }

  /** Why it takes no new requests now; null when it does, or where no round is open to ask in. */
  async obstacle(tx: Tx, row: Placed, providerId: string): Promise<Refusal | null> {
    const roundId = await this.roundOf(tx, row);
    const found = roundId && (await this.intake.obstacle(tx, { roundId, providerId }, await tx.now()));
    return found && found !== 'not-in-round' ? found : null;
  }

  private async standing(tx: Tx, row: Placed, providerId: string): Promise<Refusal | null> {
    const roundId = await this.roundOf(tx, row);
    const obstacle = roundId && (await this.intake.claim(tx, { roundId, providerId }));
    return obstacle && obstacle !== 'not-in-round' ? obstacle : null;
  }

  private async roundOf(tx: Tx, row: Placed): Promise<string | null> {
    if (row.round_id !== null) return row.round_id;
    const signedAt = await lastSignatureAt(tx, row.id, row.content_hash);
    return (await this.rounds.openAt(tx, signedAt ?? (await tx.now())))?.id ?? null;
  }
}

const canWait = ({ stage }: Placed, obstacle: Refusal): boolean =>
  stage === 'draft' && endsByItself(obstacle);
