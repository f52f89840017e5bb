import { Injectable } from '@nestjs/common';
import { sideOf, type Side } from '@samraad/identity';
import { readDomainTime, refuse, type Queryable, type Tx } from '@samraad/platform';
import { findAnswers, findWorkplaces, toAnswers } from '../persistence/draft.store';
import { findRequest, lockRequest, partyRolesAt, type RequestRow } from '../persistence/request.store';
import type { CaseFacts } from './case-facts';

/** The narrow questions other libs ask about a case. */
@Injectable()
export class CaseReader {
  /** Locks the case row (first of all locks) and answers its facts; 404 when there is none. */
  async lock(tx: Tx, caseId: string): Promise<CaseFacts> {
    return this.toFacts(tx, await lockRequest(tx, caseId), await tx.now());
  }

  /** Facts without a lock. */
  async facts(db: Queryable, caseId: string): Promise<CaseFacts | null> {
    const row = await findRequest(db, caseId);
    return row ? this.toFacts(db, row, await readDomainTime(db)) : null;
  }

  /** Persons who may act for the parties now, each once; of one side when given. */
  async partyPeople(db: Queryable, caseId: string, side?: Side): Promise<string[]> {
    const facts = (await this.facts(db, caseId)) ?? refuse('platform.not-found', {}, 404);
    const wanted = facts.parties.filter((party) => side === undefined || party.side === side);
    return [...new Set(wanted.map((party) => party.personId))];
  }

  private async toFacts(db: Queryable, row: RequestRow, now: Date): Promise<CaseFacts> {
    const answers = toAnswers(await findAnswers(db, row.id));
    const workplaces = await findWorkplaces(db, row.id);
    const roles = await partyRolesAt(db, row.id, now);
    return {
      id: row.id,
      reference: row.reference,
      stage: row.stage,
      version: row.version,
      roundId: row.round_id,
      number: row.number,
      title: answers.title ?? row.reference,
      kind: answers.kind ?? 'advice',
      level: answers.level ?? 'operational',
      providerId: row.provider_id,
      acceptedAt: row.accepted_at,
      consultantId: row.consultant_id,
      coordinatingUnitId: workplaces.find((one) => one.coordinating)?.unitId ?? '',
      unitIds: workplaces.map((one) => one.unitId),
      parties: roles.flatMap((one) => {
        const side = sideOf(one.role);
        return side ? [{ personId: one.person_id, side, unitId: one.unit_id, role: one.role }] : [];
      }),
    };
  }
}
