import { Injectable } from '@nestjs/common';
import { type ContractDetail, ContractQuery, contractReading } from '@samraad/contracts';
import { Database } from '@samraad/platform';
import { type CaseFacts, CaseReader } from '@samraad/requests';
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
    const [contract, facts] = await Promise.all([
      this.contracts.ofCase(this.db, caseId),
      this.cases.facts(this.db, caseId),
    ]);
    return this.present(req, contract, facts);
  }

  async one(req: PortalRequest, id: string) {
    const contract = orNotFound(await this.contracts.byId(this.db, id));
    return this.present(req, contract, await this.cases.facts(this.db, contract.caseId));
  }

  /** For whoever reads it whole; 404 for everybody else. */
  async whole(req: PortalRequest, id: string): Promise<ContractDetail> {
    return this.readWhole(req, await this.contracts.byId(this.db, id));
  }

  async wholeOfCase(req: PortalRequest, caseId: string): Promise<ContractDetail> {
    return this.readWhole(req, await this.contracts.ofCase(this.db, caseId));
  }

  private async readWhole(req: PortalRequest, found: ContractDetail | null): Promise<ContractDetail> {
    const contract = orNotFound(found);
    const facts = orNotFound(await this.cases.facts(this.db, contract.caseId));
    const reading = contractReading(req.caseRelations ?? new Set(), contract, facts);
    return orNotFound(reading === 'whole' ? contract : null);
  }

  /** 404 also for a provider that took over from the one who wrote it. */
  private present(req: PortalRequest, found: ContractDetail | null, about: CaseFacts | null) {
    const [contract, facts] = [orNotFound(found), orNotFound(about)];
    const reading = contractReading(req.caseRelations ?? new Set(), contract, facts);
    return presentContract(orNotFound(reading === 'nothing' ? null : contract), reading === 'whole');
  }
}
