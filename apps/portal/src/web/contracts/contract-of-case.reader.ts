import { Injectable } from '@nestjs/common';
import {
  type ContractDetail,
  ContractQuery,
  contractReading,
  StandardContractQuery,
} from '@samraad/contracts';
import { localDateOf } from '@samraad/deadlines';
import { Database } from '@samraad/platform';
import { CaseDesk } from '../cases/case-desk';
import type { CaseOnDesk } from '../cases/case-on-desk';
import type { PortalRequest } from '../shell';
import { contractPartWords } from './contract-parts.da';

/** A case's contract with what its pages need around it. */
export interface ContractOnDesk extends CaseOnDesk {
  /** The living one; for the parties also the one that ended last. Null when nothing is written. */
  readonly contract: ContractDetail | null;
  /** The contract's, else the case's. */
  readonly providerName: string;
  /** Whether papers may be fetched: not by who sees as somebody (ADR 52). */
  readonly mayFetch: boolean;
  /** The version of the round's standard contract that holds; 0 while there is none. */
  readonly standardNo: number;
  /** 'YYYY-MM-DD' in Copenhagen. */
  readonly today: string;
}

/** Reads a case's contract, as far as the viewer may. */
@Injectable()
export class ContractOfCase {
  constructor(
    private readonly db: Database,
    private readonly desks: CaseDesk,
    private readonly contracts: ContractQuery,
    private readonly standards: StandardContractQuery,
  ) {}

  /** 404 when there is no such case. */
  async open(req: PortalRequest): Promise<ContractOnDesk> {
    const [desk, found] = await Promise.all([
      this.desks.open(req),
      this.contracts.ofCase(this.db, req.caseId ?? ''),
    ]);
    const { facts, provider, now } = desk;
    const reading = found && contractReading(req.caseRelations ?? new Set(), found, facts);
    const contract = reading === 'whole' ? found : null;
    const providerName = contract?.provider.name ?? provider?.name ?? contractPartWords.names.provider;
    // Only where a contract may still be begun from it.
    const begins = facts.stage === 'in_dialogue' && facts.roundId !== null;
    const standard = begins ? await this.standards.current(this.db, facts.roundId) : null;
    const around = { providerName, standardNo: standard?.no ?? 0, mayFetch: !req.seenBy };
    return { ...desk, contract, ...around, today: localDateOf(now) };
  }
}
