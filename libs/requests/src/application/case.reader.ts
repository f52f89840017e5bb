import { Injectable } from '@nestjs/common';
import { sideOf, type Side } from '@samraad/identity';
import { domainTimeOf, refuse, type Queryable, type Tx } from '@samraad/platform';
import { namesOfCase } from '../persistence/case-names.store';
import { type CaseFactsRow, findCaseFacts } from '../persistence/case-facts.store';
import { binOf, lockRequest } from '../persistence/request.store';
import type { CaseFacts, CaseParty } from './case-facts';

/** The narrow questions other libs ask about a case. */
@Injectable()
export class CaseReader {
  /** Locks the case row (first of all locks) and answers its facts; 404 when there is none. */
  async lock(tx: Tx, caseId: string): Promise<CaseFacts> {
    await lockRequest(tx, caseId);
    return (await this.facts(tx, caseId)) ?? refuse('platform.not-found', {}, 404);
  }

  /** Facts without a lock. */
  async facts(db: Queryable, caseId: string): Promise<CaseFacts | null> {
    const row = await findCaseFacts(db, caseId, await domainTimeOf(db));
    return row && toFacts(row);
  }

  /** Names of who has to do with a case for its parties, by person id. */
  names(db: Queryable, caseId: string): Promise<ReadonlyMap<string, string>> {
    return namesOfCase(db, caseId);
  }

  /** Persons who may act for the parties now, each once; of one side when given. */
  async partyPeople(db: Queryable, caseId: string, side?: Side): Promise<string[]> {
    const facts = (await this.facts(db, caseId)) ?? refuse('platform.not-found', {}, 404);
    const wanted = facts.parties.filter((party) => side === undefined || party.side === side);
    return [...new Set(wanted.map((party) => party.personId))];
  }
}

function toFacts(row: CaseFactsRow): CaseFacts {
  return {
    id: row.id,
    reference: row.reference,
    stage: row.stage,
    version: row.version,
    roundId: row.round_id,
    number: row.number,
    title: row.title ?? row.reference,
    kind: row.kind ?? 'advice',
    level: row.level ?? 'operational',
    providerId: row.provider_id,
    acceptedAt: row.accepted_at,
    bin: binOf(row),
    consultantId: row.consultant_id,
    coordinatingUnitId: row.workplaces.find((one) => one.coordinating)?.unitId ?? '',
    unitIds: row.workplaces.map((one) => one.unitId),
    parties: withSides(row.parties.filter(({ asked }) => !asked)),
    invited: withSides(row.parties.filter(({ asked }) => asked)),
  };
}

const withSides = (rows: CaseFactsRow['parties']): CaseParty[] =>
  rows.flatMap(({ personId, role, unitId, stated }) => {
    const side = sideOf(role);
    return side ? [{ personId, role, unitId, side, ...(stated && { stated }) }] : [];
  });
