import { Injectable } from '@nestjs/common';
import { ReleaseRoom } from '@samraad/budget';
import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { CaseReader } from '@samraad/requests';
import { ContractMoves } from '../application/contract-moves';
import { PeopleOfContract } from '../application/people-of-contract';
import { contractLapsedMail } from '../mail/contract-lapsed.mail';
import { lockContract, saveLapsed } from '../persistence/contract.store';

/** 21 days without all signatures: the hold is released and the case is in dialogue again; the number stays (domain.md §9). */
@Injectable()
export class LapseContractJob extends DueWorkJob {
  readonly kind = 'contracts.lapse';

  constructor(
    private readonly cases: CaseReader,
    private readonly release: ReleaseRoom,
    private readonly moves: ContractMoves,
    private readonly people: PeopleOfContract,
  ) {
    super();
  }

  async handle(tx: Tx, work: DueWork): Promise<DueWorkOutcome> {
    const facts = await this.cases.lock(tx, work.data.caseId ?? '');
    const contract = await lockContract(tx, facts.id);
    const same = contract?.id === work.data.contractId && String(contract?.currentNo) === work.data.no;
    if (!contract || !same || (contract.state !== 'sent' && contract.state !== 'changes_asked'))
      return 'skipped';
    await this.release.execute(tx, { contractId: contract.id, reason: 'lapsed' });
    await this.moves.execute(
      tx,
      contract,
      'draft',
      contract.state === 'sent' ? 'in_dialogue' : null,
      'contract-lapsed',
    );
    await saveLapsed(tx, contract.id);
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'contracts.lapsed',
      facts: { contractId: contract.id, no: contract.currentNo },
    });
    await tx.mail(
      contractLapsedMail,
      { title: facts.title, caseId: facts.id },
      { to: await this.people.all(tx, facts), key: `contract-lapsed:${work.id}`, caseId: facts.id },
    );
    return 'done';
  }
}
