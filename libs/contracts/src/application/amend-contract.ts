import { Injectable } from '@nestjs/common';
import { insertRow, refuse, type Ore, type Tx } from '@samraad/platform';
import type { ContractSigners } from '@samraad/scheme';
import type { ContractContent } from '../domain/contract-content';
import { findContractFile } from '../persistence/contract-file.store';
import { expectContract, insertVersion, saveDraft } from '../persistence/contract.store';
import { ContractSignature, type SigningSide } from '../persistence/contract-signature.entity';

/** A version that came about after the contract was signed: an addendum that all have signed. */
export interface Amendment {
  readonly caseId: string;
  readonly no: number;
  /** Øre. */
  readonly price: Ore;
  readonly body: string;
  readonly hash: string;
  readonly content: ContractContent;
  readonly signers: ContractSigners;
  readonly madeBy: string;
  /** When the addendum was sent. */
  readonly madeAt: Date;
  readonly signatures: readonly {
    readonly side: SigningSide;
    readonly unitId: string | null;
    readonly personId: string;
    readonly role: string;
    readonly signedAt: Date;
  }[];
}

/**
 * A signed contract holds from now on as an addendum says (domain.md §9): the addendum's text becomes the contract's newest version, under
 * the signatures that were given over it, so that whoever reads a contract reads it as it holds. The caller holds the case.
 */
@Injectable()
export class AmendContract {
  async execute(tx: Tx, { caseId, content, signatures, ...version }: Amendment): Promise<void> {
    const contract = await expectContract(tx, caseId, ['signed']);
    if (contract.currentNo + 1 !== version.no) refuse('contracts.version-changed', {}, 409);
    // An addendum changes the facts; the file beside them stays as it was signed.
    const fileId = (await findContractFile(tx, contract.id, content.file))?.id ?? null;
    await insertVersion(tx, { contractId: contract.id, ...version, fileId });
    await saveDraft(tx, contract.id, content);
    for (const one of signatures) {
      const of = { contractId: contract.id, no: version.no, hash: version.hash };
      await insertRow(tx, ContractSignature, { ...of, ...one });
    }
  }
}
