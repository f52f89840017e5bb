import { Injectable } from '@nestjs/common';
import { BindHold } from '@samraad/budget';
import { refuse, Refused, type Tx } from '@samraad/platform';
import { ActingSide, type Acting, CaseReader, OrderReader } from '@samraad/requests';
import {
  type ContractRow,
  expectContract,
  findSignatures,
  findVersions,
  insertSignature,
} from '../persistence/contract.store';
import type { ContractVersion } from '../persistence/contract-version.entity';
import { SignedByAll } from './signed-by-all';

/** One local side of the coordinating workplace signs the version it saw; the last signature binds the money (§9, §10). */
@Injectable()
export class SignContract {
  constructor(
    private readonly cases: CaseReader,
    private readonly side: ActingSide,
    private readonly orders: OrderReader,
    private readonly bind: BindHold,
    private readonly finish: SignedByAll,
  ) {}

  /** `hash` is the version on the page. 422 while an order stands in the way, or is not asked about since it was sent (§4). */
  async execute(tx: Tx, command: { caseId: string; hash: string }): Promise<{ signedByAll: boolean }> {
    const facts = await this.cases.lock(tx, command.caseId);
    const acting = await this.side.claim(tx, facts, { act: 'contracts.sign' });
    if (acting.unitId !== facts.coordinatingUnitId) refuse('contracts.coordinating-workplace-signs', {}, 403);
    const contract = await expectContract(tx, facts.id, ['sent']);
    const version = (await findVersions(tx, contract.id)).at(-1);
    if (version?.hash !== command.hash) return refuse('contracts.version-changed', {}, 409);
    const obstacle = await this.orders.obstacle(tx, facts.id);
    if (obstacle) throw new Refused(obstacle);
    // Asked again when the contract is signed (domain.md §4 [ours]): of each side, about this very version.
    const asked = { unitId: acting.unitId, side: acting.side, since: contract.sentAt ?? contract.stateSince };
    if (!(await this.orders.hasAnswered(tx, facts.id, asked))) refuse('contracts.order-not-answered');
    const before = (await findSignatures(tx, contract.id)).filter((one) => one.no === version.no);
    if (before.some((one) => one.side === acting.side)) refuse('contracts.side-has-signed', {}, 409);
    // Somebody may come to hold a role on another side, also as two people turn out to be one: each signs a version once.
    if (before.some((one) => one.personId === acting.personId))
      refuse('contracts.signed-as-another', {}, 409);
    await this.record(tx, contract, version, acting);
    if (before.length < 2) return { signedByAll: false };
    await this.bind.execute(tx, { contractId: contract.id });
    await this.finish.execute(tx, facts, contract, version);
    return { signedByAll: true };
  }

  private async record(
    tx: Tx,
    contract: ContractRow,
    version: ContractVersion,
    acting: Acting,
  ): Promise<void> {
    const { side, personId, role } = acting;
    await insertSignature(tx, {
      contractId: contract.id,
      no: version.no,
      hash: version.hash,
      side,
      personId,
      role,
    });
    tx.audit({
      stream: `case:${contract.caseId}`,
      action: 'contracts.signed-by-side',
      as: { side, role, unitId: acting.unitId },
      facts: { contractId: contract.id, no: version.no, hash: version.hash },
    });
  }
}
