import { Injectable } from '@nestjs/common';
import { HoldRoom, SwapHold } from '@samraad/budget';
import { addCalendarDays, endOfDay, localDateOf, StopClock } from '@samraad/deadlines';
import type { ProviderActor } from '@samraad/dialogue';
import type { Tx } from '@samraad/platform';
import type { CaseFacts } from '@samraad/requests';
import { RoundReader } from '@samraad/scheme';
import { contractLapseKey } from '../domain/work-keys';
import { contractSentMail } from '../mail/contract-sent.mail';
import { contractWaitingMail } from '../mail/contract-waiting.mail';
import { insertSignature, type ContractRow } from '../persistence/contract.store';
import { ContractMoves } from './contract-moves';

/** A frozen version on its way to the parties. */
export interface Forwarding {
  readonly facts: CaseFacts;
  readonly contract: ContractRow;
  readonly version: { readonly no: number; readonly hash: string; readonly price: bigint };
  readonly actor: ProviderActor;
}

/** Holds the room and puts the version before the parties, or lets it wait. The caller holds case, contract and frame. */
@Injectable()
export class PutForward {
  constructor(
    private readonly hold: HoldRoom,
    private readonly swap: SwapHold,
    private readonly clock: StopClock,
    private readonly moves: ContractMoves,
    private readonly rounds: RoundReader,
  ) {}

  /** `mustWait` when others wait already: then every new contract joins them (domain.md §7 [ours]). */
  async forward(tx: Tx, what: Forwarding, mustWait: boolean): Promise<'sent' | 'waiting'> {
    const held = await this.holdRoom(tx, what, mustWait);
    // Money never breaks a clock: ready and waiting stops it as well (domain.md §6 [ours]).
    await this.clock.execute(tx, {
      caseId: what.facts.id,
      kind: 'contract',
      by: held ? 'contract-sent' : 'waiting-for-room',
    });
    return held ? this.sent(tx, what) : this.waits(tx, what);
  }

  private async holdRoom(
    tx: Tx,
    { facts, contract, version }: Forwarding,
    mustWait: boolean,
  ): Promise<boolean> {
    if (contract.state === 'changes_asked') {
      // Its old hold still stands: a new version swaps it at once or is refused (domain.md §9 [ours]).
      await this.swap.execute(tx, { contractId: contract.id, newAmount: version.price });
      return true;
    }
    if (mustWait) return false;
    const { roundId, providerId } = contract;
    const result = await this.hold.execute(tx, {
      roundId,
      providerId,
      contractId: contract.id,
      caseId: facts.id,
      amount: version.price,
    });
    return result.held;
  }

  private async sent(tx: Tx, { facts, contract, version, actor }: Forwarding): Promise<'sent'> {
    await this.moves.execute(tx, contract, 'sent', 'contract_proposed', 'contract-sent');
    const { no, hash } = version;
    await insertSignature(tx, {
      contractId: contract.id,
      no,
      hash,
      side: 'provider',
      personId: actor.personId,
      role: actor.role,
    });
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'contracts.sent',
      as: { role: actor.role, side: 'provider', providerId: actor.providerId },
      facts: { contractId: contract.id, no, hash, price: version.price.toString() },
    });
    const lastDay = await this.lastDay(tx, contract);
    await tx.schedule({
      kind: 'contracts.lapse',
      key: contractLapseKey(contract.id, no),
      dueAt: new Date(endOfDay(lastDay).getTime() + 1000),
      data: { caseId: facts.id, contractId: contract.id, no: String(no) },
    });
    await tx.mail(
      contractSentMail,
      { title: facts.title, caseId: facts.id, lastDay },
      { to: people(facts), key: `contract-sent:${contract.id}:${no}`, caseId: facts.id },
    );
    return 'sent';
  }

  private async waits(tx: Tx, { facts, contract, version, actor }: Forwarding): Promise<'waiting'> {
    await this.moves.execute(tx, contract, 'waiting', 'waiting_for_room', 'no-room');
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'contracts.waits-for-room',
      as: { role: actor.role, side: 'provider', providerId: actor.providerId },
      facts: { contractId: contract.id, no: version.no, price: version.price.toString() },
    });
    await tx.mail(
      contractWaitingMail,
      { title: facts.title, caseId: facts.id },
      { to: people(facts), key: `contract-waiting:${contract.id}:${version.no}`, caseId: facts.id },
    );
    return 'waiting';
  }

  private async lastDay(tx: Tx, contract: ContractRow): Promise<string> {
    const round = await this.rounds.byId(tx, contract.roundId);
    return addCalendarDays(localDateOf(await tx.now()), round?.rules.contractLapseDays ?? 21);
  }
}

const people = (facts: CaseFacts) => [...new Set(facts.parties.map((party) => party.personId))];
