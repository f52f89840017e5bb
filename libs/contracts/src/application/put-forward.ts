import { Injectable } from '@nestjs/common';
import { endOfDay, StopClock } from '@samraad/deadlines';
import type { ProviderActor } from '@samraad/dialogue';
import type { Tx } from '@samraad/platform';
import type { CaseFacts } from '@samraad/requests';
import { RoundReader } from '@samraad/scheme';
import { signByDay } from '../domain/sign-by.rules';
import { contractLapseKey } from '../domain/work-keys';
import { contractSentMail } from '../mail/contract-sent.mail';
import { contractWaitingMail } from '../mail/contract-waiting.mail';
import { insertSignature, type ContractRow } from '../persistence/contract.store';
import type { ContractVersion } from '../persistence/contract-version.entity';
import { ContractHold } from './contract-hold';
import { ContractMoves } from './contract-moves';
import { WaitingList } from './waiting-list';

/** A frozen version on its way to the parties. */
export interface Forwarding {
  readonly facts: CaseFacts;
  readonly contract: ContractRow;
  readonly version: Pick<ContractVersion, 'no' | 'hash' | 'price' | 'signers'>;
  readonly actor: ProviderActor;
}

/** Holds the room and puts the version before the parties, or lets it wait. The caller holds case, contract and frame. */
@Injectable()
export class PutForward {
  constructor(
    private readonly hold: ContractHold,
    private readonly list: WaitingList,
    private readonly clock: StopClock,
    private readonly moves: ContractMoves,
    private readonly rounds: RoundReader,
  ) {}

  /** `mustWait` when others wait already: then every new contract joins them (domain.md §7 [ours]). */
  async forward(tx: Tx, what: Forwarding, mustWait: boolean): Promise<'sent' | 'waiting'> {
    const held = await this.hold.take(tx, what.contract, what.version.price, mustWait);
    // Money never breaks a clock: ready and waiting stops it as well (domain.md §6 [ours]).
    await this.clock.execute(tx, {
      caseId: what.facts.id,
      kind: 'contract',
      by: held ? 'contract-sent' : 'waiting-for-room',
    });
    const state = held ? await this.sent(tx, what) : await this.waits(tx, what);
    // Room taken, or one more in the list: for those who wait the reason or the turn may be another now.
    await this.list.settle(tx, what.contract);
    return state;
  }

  private async sent(tx: Tx, { facts, contract, version, actor }: Forwarding): Promise<'sent'> {
    await this.moves.execute(tx, contract, 'sent', 'contract_proposed', 'contract-sent');
    const { no, hash } = version;
    await insertSignature(tx, {
      contractId: contract.id,
      no,
      hash,
      side: 'provider',
      unitId: null,
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
      {
        title: facts.title,
        caseId: facts.id,
        lastDay,
        everyWorkplace: version.signers === 'every-workplace',
      },
      { to: people(facts), key: `contract-sent:${contract.id}:${no}`, caseId: facts.id },
    );
    return 'sent';
  }

  private async waits(tx: Tx, { facts, contract, version, actor }: Forwarding): Promise<'waiting'> {
    const reason = await this.list.join(tx, contract, version.price);
    await this.moves.execute(tx, contract, 'waiting', 'waiting_for_room', 'no-room');
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'contracts.waits-for-room',
      as: { role: actor.role, side: 'provider', providerId: actor.providerId },
      facts: { contractId: contract.id, no: version.no, price: version.price.toString(), reason },
    });
    await tx.mail(
      contractWaitingMail,
      { title: facts.title, caseId: facts.id, reason },
      { to: people(facts), key: `contract-waiting:${contract.id}:${version.no}`, caseId: facts.id },
    );
    return 'waiting';
  }

  private async lastDay(tx: Tx, contract: ContractRow): Promise<string> {
    const now = await tx.now();
    return signByDay(now, (await this.rounds.byId(tx, contract.roundId, now)).rules);
  }
}

const people = (facts: CaseFacts) => [...new Set(facts.parties.map((party) => party.personId))];
