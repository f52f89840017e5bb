import { Injectable } from '@nestjs/common';
import { PeopleReader, type Side } from '@samraad/identity';
import { CaseStatusQuery } from '@samraad/monitoring';
import { Database, readDomainTime } from '@samraad/platform';
import { type CaseFacts, CaseReader } from '@samraad/requests';
import { orNotFound, type PortalRequest, viewerOf } from '../shell';
import { type CaseLine, presentLine } from './case-line.presenter';

/** Somebody who may act for the parties, each once a side. */
export interface NamedParty {
  readonly personId: string;
  readonly name: string;
  readonly side: Side;
  /** For the coordinating workplace, which signs for all. */
  readonly coordinating: boolean;
}

/** How the viewer stands to the case. */
export interface CaseViewer {
  readonly isProvider: boolean;
  readonly side: Side | null;
  /** One of the coordinating workplace. */
  readonly coordinating: boolean;
}

/** What every page of a case starts from. */
export interface CaseOnDesk {
  readonly facts: CaseFacts;
  /** What is owed in the case, as this viewer is told it. */
  readonly line: CaseLine;
  readonly viewer: CaseViewer;
  /** Where the case is now. */
  readonly provider: { readonly id: string; readonly name: string } | null;
  readonly parties: readonly NamedParty[];
  readonly now: Date;
}

/** On the very page where it is done, a button that leads there is a riddle. */
function hereAlready({ action: _action, ...line }: CaseLine): CaseLine {
  return line;
}

/** Lays a case on the desk: a fixed number of statements, whatever the page. What one area adds is read on top of it. */
@Injectable()
export class CaseDesk {
  constructor(
    private readonly db: Database,
    private readonly cases: CaseReader,
    private readonly statuses: CaseStatusQuery,
    private readonly people: PeopleReader,
  ) {}

  /** The case the access guard has let the viewer into; 404 when there is none. */
  async open(req: PortalRequest): Promise<CaseOnDesk> {
    const caseId = req.caseId ?? '';
    const facts = orNotFound(await this.cases.facts(this.db, caseId));
    const status = orNotFound(await this.statuses.one(this.db, caseId));
    const now = await readDomainTime(this.db);
    const { personId, roles } = viewerOf(req);
    const relations = req.caseRelations ?? new Set();
    const viewer = { personId, roles, relations };
    const line = presentLine(status, { viewer, party: relations.has('party'), now });
    return {
      facts,
      line: line.action?.href === req.path ? hereAlready(line) : line,
      viewer: viewerIn(req, facts),
      provider: status.provider,
      parties: await this.parties(facts),
      now,
    };
  }

  private async parties({ parties, coordinatingUnitId }: CaseFacts): Promise<NamedParty[]> {
    const names = await this.people.names(
      this.db,
      parties.map(({ personId }) => personId),
    );
    // The coordinating workplace comes first, so that whoever is also of another stands as one of it.
    const found = new Map<string, NamedParty>();
    for (const { personId, side, unitId } of parties) {
      const key = `${personId} ${side}`;
      const coordinating = unitId === coordinatingUnitId;
      if (!found.has(key)) found.set(key, { personId, side, name: names.get(personId) ?? '', coordinating });
    }
    return [...found.values()];
  }
}

function viewerIn(req: PortalRequest, facts: CaseFacts): CaseViewer {
  const { personId } = viewerOf(req);
  const relations = req.caseRelations ?? new Set();
  const side = relations.has('management') ? 'management' : relations.has('employees') ? 'employees' : null;
  const coordinating = facts.parties.some(
    (party) =>
      party.personId === personId && party.side === side && party.unitId === facts.coordinatingUnitId,
  );
  return { isProvider: relations.has('provider'), side, coordinating };
}
