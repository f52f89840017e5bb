import { Injectable } from '@nestjs/common';
import { type Tx } from '@samraad/platform';
import { ActingSide, CaseReader } from '@samraad/requests';
import { changesAskedMail } from '../mail/changes-asked.mail';
import { expectContract } from '../persistence/contract.store';
import { ContractMoves } from './contract-moves';
import { PeopleOfContract } from './people-of-contract';

/** A side asks for changes: back in dialogue, the clock stays met, the hold stays for the next version (domain.md §6, §9). */
@Injectable()
export class AskForChanges {
  constructor(
    private readonly cases: CaseReader,
    private readonly side: ActingSide,
    private readonly moves: ContractMoves,
    private readonly people: PeopleOfContract,
  ) {}

  async execute(tx: Tx, command: { caseId: string; reason: string }): Promise<void> {
    const facts = await this.cases.lock(tx, command.caseId);
    const acting = await this.side.claim(tx, facts, { act: 'contracts.ask-changes' });
    const contract = await expectContract(tx, facts.id, ['sent']);
    await this.moves.execute(tx, contract, 'changes_asked', 'in_dialogue', 'changes-asked');
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'contracts.changes-asked',
      as: { side: acting.side, role: acting.role, unitId: acting.unitId },
      facts: { contractId: contract.id, no: contract.currentNo },
      personal: { reason: command.reason },
    });
    await tx.mail(
      changesAskedMail,
      { title: facts.title, caseId: facts.id },
      {
        to: await this.people.provider(tx, facts),
        key: `changes-asked:${contract.id}:${contract.version}`,
        caseId: facts.id,
      },
    );
  }
}
