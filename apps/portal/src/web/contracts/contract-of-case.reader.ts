import { Injectable } from '@nestjs/common';
import { type ContractDetail, ContractQuery, contractReading } from '@samraad/contracts';
import { localDateOf } from '@samraad/deadlines';
import type { Side } from '@samraad/identity';
import { Database } from '@samraad/platform';
import { type CaseFacts, CaseReader } from '@samraad/requests';
import type { CaseLine } from '../cases/case-line.presenter';
import { CaseLineReader } from '../cases/case-line.reader';
import { orNotFound, type PortalRequest, viewerOf } from '../shell';
import { DeskNames } from './desk-names.reader';

/** How the viewer stands to the contract. */
export interface ContractViewer {
  readonly isProvider: boolean;
  readonly side: Side | null;
  /** One of the coordinating workplace, which signs for all. */
  readonly coordinating: boolean;
}

/** A case's contract with what its pages need around it. */
export interface ContractDesk {
  readonly facts: CaseFacts;
  /** What is owed in the case, as this viewer is told it. */
  readonly line: CaseLine;
  /** The living one; for the parties also the one that ended last. Null when nothing is written. */
  readonly contract: ContractDetail | null;
  readonly providerName: string;
  readonly viewer: ContractViewer;
  /** Names of those who may sign for each side of the coordinating workplace. */
  readonly signers: Readonly<Record<Side, readonly string[]>>;
  readonly now: Date;
  /** 'YYYY-MM-DD' in Copenhagen. */
  readonly today: string;
}

/** Opens a case's contract for a page. */
@Injectable()
export class ContractDeskReader {
  constructor(
    private readonly db: Database,
    private readonly lines: CaseLineReader,
    private readonly cases: CaseReader,
    private readonly contracts: ContractQuery,
    private readonly names: DeskNames,
  ) {}

  /** 404 when there is no such case. */
  async open(req: PortalRequest, caseId: string): Promise<ContractDesk> {
    const facts = orNotFound(await this.cases.facts(this.db, caseId));
    const found = await this.contracts.ofCase(this.db, caseId);
    const viewer = viewerIn(req, facts);
    const reading = found && contractReading(req.caseRelations ?? new Set(), found, facts);
    const contract = reading === 'whole' ? found : null;
    const { line, now } = await this.lines.of(req, caseId);
    return {
      facts,
      line,
      contract,
      providerName: contract?.provider.name ?? (await this.names.provider(facts.providerId)),
      viewer,
      signers: await this.names.signers(facts),
      now,
      today: localDateOf(now),
    };
  }
}

function viewerIn(req: PortalRequest, facts: CaseFacts): ContractViewer {
  const { personId } = viewerOf(req);
  const relations = req.caseRelations ?? new Set();
  const side = relations.has('management') ? 'management' : relations.has('employees') ? 'employees' : null;
  const coordinating = facts.parties.some(
    (party) =>
      party.personId === personId && party.side === side && party.unitId === facts.coordinatingUnitId,
  );
  return { isProvider: relations.has('provider'), side, coordinating };
}
