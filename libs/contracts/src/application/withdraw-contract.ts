import { Injectable } from '@nestjs/common';
import { ReleaseRoom } from '@samraad/budget';
import { ReopenClock } from '@samraad/deadlines';
import { ActingInDialogue } from '@samraad/dialogue';
import type { Tx } from '@samraad/platform';
import { contractLapseKey } from '../domain/work-keys';
import { contractWithdrawnMail } from '../mail/contract-withdrawn.mail';
import { expectContract } from '../persistence/contract.store';
import { ContractMoves } from './contract-moves';

/** The provider takes a contract back before all have signed: the hold goes, the clock reopens with its old day (§6). */
@Injectable()
export class WithdrawContract {
  constructor(
    private readonly acting: ActingInDialogue,
    private readonly release: ReleaseRoom,
    private readonly clock: ReopenClock,
    private readonly moves: ContractMoves,
  ) {}

  async execute(tx: Tx, command: { caseId: string; reason: string }): Promise<void> {
    const { facts, actor } = await this.acting.provider(tx, command.caseId, 'contracts.withdraw');
    const contract = await expectContract(tx, facts.id, ['sent', 'changes_asked', 'waiting']);
    if (contract.state !== 'waiting')
      await this.release.execute(tx, { contractId: contract.id, reason: 'withdrawn' });
    await tx.unschedule(contractLapseKey(contract.id, contract.currentNo));
    await this.clock.execute(tx, { caseId: facts.id, kind: 'contract' });
    // With changes asked for, the case is in dialogue already.
    const stage = contract.state === 'changes_asked' ? null : 'in_dialogue';
    await this.moves.execute(tx, contract, 'draft', stage, 'contract-withdrawn');
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'contracts.withdrawn',
      as: { role: actor.role, side: 'provider', providerId: actor.providerId },
      facts: { contractId: contract.id, no: contract.currentNo },
      personal: { reason: command.reason },
    });
    const to = [...new Set(facts.parties.map((party) => party.personId))];
    await tx.mail(
      contractWithdrawnMail,
      { title: facts.title, caseId: facts.id },
      { to, key: `contract-withdrawn:${contract.id}:${contract.version}`, caseId: facts.id },
    );
  }
}
