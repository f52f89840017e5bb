import { Injectable } from '@nestjs/common';
import { orRefuse, refuse, type Tx } from '@samraad/platform';
import { type Acting, ActingSide, type CaseFacts, CaseReader } from '@samraad/requests';
import { signsFor } from '../domain/signers.rules';
import {
  type ContractRow,
  expectContract,
  findSignatures,
  findVersions,
} from '../persistence/contract.store';
import type { ContractSignature } from '../persistence/contract-signature.entity';
import type { ContractVersion } from '../persistence/contract-version.entity';

/** `hash` is the version on the page; `unitId` for who signs for several workplaces, one at a time. */
export interface SignContractCommand {
  readonly caseId: string;
  readonly hash: string;
  readonly unitId?: string | undefined;
}

/** A locked contract with the version that lies for signature, and for whom the actor signs it. */
export interface ContractToSign {
  readonly facts: CaseFacts;
  readonly contract: ContractRow;
  readonly version: ContractVersion;
  readonly given: readonly ContractSignature[];
  readonly acting: Acting;
}

/** Where every signature of a contract begins: case and contract are locked, the version is the one that was read. */
@Injectable()
export class ContractForSigning {
  constructor(
    private readonly cases: CaseReader,
    private readonly side: ActingSide,
  ) {}

  async open(tx: Tx, { caseId, hash, unitId }: SignContractCommand): Promise<ContractToSign> {
    const facts = await this.cases.lock(tx, caseId);
    const party = await this.side.claim(tx, facts, { act: 'contracts.sign' });
    const contract = await expectContract(tx, facts.id, ['sent']);
    const version = (await findVersions(tx, contract.id)).at(-1);
    if (version?.hash !== hash) return refuse('contracts.version-changed', {}, 409);
    const given = (await findSignatures(tx, contract.id)).filter((one) => one.no === version.no);
    const acting = orRefuse(signsFor(facts, party, { signers: version.signers, given, unitId }));
    return { facts, contract, version, given, acting };
  }
}
