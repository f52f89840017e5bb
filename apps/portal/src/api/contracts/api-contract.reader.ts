import { Injectable } from '@nestjs/common';
import { type ContractDetail, ContractQuery } from '@samraad/contracts';
import { Database } from '@samraad/platform';
import { CaseReader } from '@samraad/requests';
import type { CaseFinder } from '../../web/shell';
import { orNotFound, type PortalRequest } from '../../web/shell';
import { presentContract } from './present-contract';

/** Which case a contract is about. */
@Injectable()
export class ContractCases implements CaseFinder {
  constructor(
    private readonly db: Database,
    private readonly contracts: ContractQuery,
  ) {}

  async caseOf({ contractId = '' }: Readonly<Record<string, string>>): Promise<string | null> {
    return (await this.contracts.byId(this.db, contractId))?.caseId ?? null;
  }
}

/** A contract as the API answers it, as much of it as the viewer may read. */
@Injectable()
export class ApiContractReader {
  constructor(
    private readonly db: Database,
    private readonly contracts: ContractQuery,
    private readonly cases: CaseReader,
  ) {}

  async ofCase(req: PortalRequest, caseId: string) {
    return this.present(req, await this.contracts.ofCase(this.db, caseId));
  }

  async one(req: PortalRequest, id: string) {
    return this.present(req, await this.contracts.byId(this.db, id));
  }

  /** 404 also for a provider that took over from the one who wrote it. */
  private async present(req: PortalRequest, found: ContractDetail | null) {
    const contract = orNotFound(found);
    const relations = req.caseRelations ?? new Set();
    const now = await this.cases.facts(this.db, contract.caseId);
    const ofOther = relations.has('provider') && now?.providerId !== contract.providerId;
    if (ofOther) orNotFound(null);
    return presentContract(contract, relations.has('party') || relations.has('provider'));
  }
}
