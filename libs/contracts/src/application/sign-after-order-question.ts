import { Injectable } from '@nestjs/common';
import type { Refusal, Tx } from '@samraad/platform';
import { OrderReader, type OrderStatement, StateOrderLater } from '@samraad/requests';
import { ContractForSigning, type SignContractCommand } from './contract-for-signing';
import { SignContract } from './sign-contract';

/** What became of it: signed, or the answer alone was kept because it stands in the way. */
export type SignedAfterQuestion =
  | { readonly signed: true; readonly signedByAll: boolean }
  | { readonly signed: false; readonly obstacle: Refusal };

/** The order question is asked again when the contract is signed (domain.md §4 [ours]): first the answer, then the signature. */
@Injectable()
export class SignAfterOrderQuestion {
  constructor(
    private readonly desk: ContractForSigning,
    private readonly state: StateOrderLater,
    private readonly orders: OrderReader,
    private readonly sign: SignContract,
  ) {}

  /** The answer is the signing workplace's. An obstacle is answered, not thrown, so that the answer is saved all the same. */
  async execute(
    tx: Tx,
    { order, ...command }: SignContractCommand & { readonly order: Omit<OrderStatement, 'unitId'> },
  ): Promise<SignedAfterQuestion> {
    const { caseId, hash } = command;
    const { contract, acting } = await this.desk.open(tx, command);
    const { unitId } = acting;
    await this.state.execute(tx, {
      caseId,
      statement: { ...order, unitId },
      ...(contract.sentAt ? { askedAt: contract.sentAt } : {}),
    });
    const obstacle = await this.orders.signingObstacle(tx, caseId);
    if (obstacle) return { signed: false, obstacle };
    return { signed: true, ...(await this.sign.execute(tx, { caseId, hash, unitId })) };
  }
}
