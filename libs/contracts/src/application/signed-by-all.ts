import { Injectable } from '@nestjs/common';
import type { Tx } from '@samraad/platform';
import type { CaseFacts } from '@samraad/requests';
import { contractContentSchema } from '../domain/contract-content';
import { ContractSigned, type ContractSignedEvent } from '../domain/contracts.events';
import { contractLapseKey } from '../domain/work-keys';
import { contractSignedMail } from '../mail/contract-signed.mail';
import type { ContractRow } from '../persistence/contract.store';
import type { ContractVersion } from '../persistence/contract-version.entity';
import { ContractMoves } from './contract-moves';
import { PeopleOfContract } from './people-of-contract';

/** What follows when all three have signed. */
@Injectable()
export class SignedByAll {
  constructor(
    private readonly moves: ContractMoves,
    private readonly people: PeopleOfContract,
  ) {}

  async execute(tx: Tx, facts: CaseFacts, contract: ContractRow, version: ContractVersion): Promise<void> {
    await this.moves.execute(tx, contract, 'signed', 'contracted', 'all-signed');
    await tx.unschedule(contractLapseKey(contract.id, version.no));
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'contracts.signed-by-all',
      facts: { contractId: contract.id, no: version.no, price: version.price.toString() },
    });
    const content = contractContentSchema.parse(contract.draft);
    const event: ContractSignedEvent = {
      type: ContractSigned.type,
      caseId: facts.id,
      contractId: contract.id,
      versionNo: version.no,
      providerId: contract.providerId,
      roundId: contract.roundId,
      price: version.price,
      milestones: content.milestones ?? [],
      activities: content.activities,
    };
    await tx.publish(event);
    await tx.mail(
      contractSignedMail,
      { title: facts.title, caseId: facts.id },
      {
        to: await this.people.all(tx, facts),
        key: `contract-signed:${contract.id}:${version.no}`,
        caseId: facts.id,
      },
    );
  }
}
