import { Injectable } from '@nestjs/common';
import { BindHold } from '@samraad/budget';
import { refuse, Refused, type Tx } from '@samraad/platform';
import { OrderReader } from '@samraad/requests';
import { missingSignatures } from '../domain/signers.rules';
import { insertSignature } from '../persistence/contract.store';
import { ContractForSigning, type ContractToSign, type SignContractCommand } from './contract-for-signing';
import { SignedByAll } from './signed-by-all';

/** One side of a workplace that signs, signs the version it saw; the last signature binds the money (§9, §10). */
@Injectable()
export class SignContract {
  constructor(
    private readonly desk: ContractForSigning,
    private readonly orders: OrderReader,
    private readonly bind: BindHold,
    private readonly finish: SignedByAll,
  ) {}

  /** 422 while an order stands in the way, or is not asked about since it was sent (§4). */
  async execute(tx: Tx, command: SignContractCommand): Promise<{ signedByAll: boolean }> {
    const toSign = await this.desk.open(tx, command);
    const { facts, contract, version, given, acting } = toSign;
    const obstacle = await this.orders.signingObstacle(tx, facts.id);
    if (obstacle) throw new Refused(obstacle);
    // Asked again when the contract is signed (domain.md §4 [ours]): of each side that signs, about this very version.
    const asked = { unitId: acting.unitId, side: acting.side, since: contract.sentAt ?? contract.stateSince };
    if (!(await this.orders.hasAnswered(tx, facts.id, asked))) refuse('contracts.order-not-answered');
    await this.record(tx, toSign);
    if (missingSignatures(version.signers, facts, [...given, acting]).length > 0)
      return { signedByAll: false };
    await this.bind.execute(tx, { contractId: contract.id });
    await this.finish.execute(tx, facts, contract, version);
    return { signedByAll: true };
  }

  private async record(tx: Tx, { contract, version, acting }: ContractToSign): Promise<void> {
    const { side, personId, role, unitId } = acting;
    const { no, hash } = version;
    await insertSignature(tx, { contractId: contract.id, no, hash, side, unitId, personId, role });
    tx.audit({
      stream: `case:${contract.caseId}`,
      action: 'contracts.signed-by-side',
      as: { side, role, unitId },
      facts: { contractId: contract.id, no, hash },
    });
  }
}
