import { Injectable } from '@nestjs/common';
import { samePersonSql, type Side } from '@samraad/identity';
import { orRefuse, type Queryable, Refused, refuse } from '@samraad/platform';
import type { CaseFacts } from '../application/case-facts';
import { sideCircle } from '../application/openings/side-circle';
import { standing } from '../domain/openings/opening.rules';
import { openingWriters, writersUnit } from '../domain/openings/opening-writers.rules';
import { sideMeant } from '../domain/side-meant.rules';
import type { OpeningAnswers } from '../domain/openings/opening-answers';
import type { OpeningsState } from '../domain/openings/openings-state';

/** One side's opening, as somebody who may read it sees it. */
export interface OpeningView {
  readonly side: Side;
  readonly answers: OpeningAnswers;
  /** Counts its changes: what is written over it says which it was drawn from. */
  readonly version: number;
  readonly writtenBy: string | null;
  readonly writtenAt: Date | null;
  readonly handedBy: string | null;
  readonly handedAt: Date | null;
}

/** The openings as one side reads them: its own, and the other's once both are in. */
export interface OpeningsView {
  readonly state: OpeningsState;
  readonly unitId: string;
  readonly unit: string;
  readonly proposedBy: string;
  readonly proposedSide: Side;
  readonly proposedAt: Date;
  readonly drop: { readonly by: string; readonly side: Side; readonly at: Date } | null;
  readonly openedAt: Date | null;
  readonly begun: { readonly by: string; readonly at: Date } | null;
  readonly openings: readonly OpeningView[];
}

/** Whose the openings are to one reader, and what they see of them; null while there are none. */
export interface OpeningsRead {
  readonly side: Side;
  readonly unitId: string;
  readonly view: OpeningsView | null;
  /** They are still held to no side: whoever hands this out while it is closed holds them to it first (`ReadAsSide`). */
  readonly claims: boolean;
  /** Those of their own side it is closed to, until somebody speaks for them. */
  readonly outside: readonly string[];
}

// Whoever has acted for one side reads nothing of the other's, with whatever account.
const pairSql = `SELECT (SELECT a.side FROM case_actor a WHERE a.case_id = r.id AND a.person_id IN ${samePersonSql('$2::uuid')} LIMIT 1) AS acted,
    o.state, o.unit_id AS "unitId", u.name AS unit, p.name AS "proposedBy",
    o.proposed_side AS "proposedSide", o.proposed_at AS "proposedAt", o.opened_at AS "openedAt",
    d.name AS "dropBy", o.drop_side AS "dropSide", o.drop_at AS "dropAt", b.name AS "begunBy", o.begun_at AS "begunAt"
  FROM request r LEFT JOIN opening_pair o ON o.case_id = r.id LEFT JOIN org_unit u ON u.id = o.unit_id
  LEFT JOIN person p ON p.id = person_now(o.proposed_by)
  LEFT JOIN person d ON d.id = person_now(o.drop_by) LEFT JOIN person b ON b.id = person_now(o.begun_by)
  WHERE r.id = $1`;

interface PairRow extends Omit<OpeningsView, 'state' | 'drop' | 'begun' | 'openings'> {
  readonly acted: Side | null;
  /** Null when none were ever proposed. */
  readonly state: OpeningsState | null;
  readonly dropBy: string | null;
  readonly dropSide: Side | null;
  readonly dropAt: Date | null;
  readonly begunBy: string | null;
  readonly begunAt: Date | null;
}

interface OpeningRow extends OpeningView {
  readonly writerId: string | null;
}

const withoutWriter = ({ writerId: _writer, ...view }: OpeningRow): OpeningView => view;

/** Reads the openings as one of the two sides that write them. */
@Injectable()
export class OpeningsQuery {
  /** 403 for whoever is of another workplace, or is brought in by the other side alone; 409 for who has roles on both sides and has not said for which they act. */
  async of(db: Queryable, facts: CaseFacts, personId: string): Promise<OpeningsRead> {
    const [row] = await db.query<PairRow>(pairSql, [facts.id, personId]);
    if (!row) return refuse('platform.not-found', {}, 404);
    const pair =
      row.state === null ? null : standing({ state: row.state, unitId: row.unitId }, facts.unitIds);
    const unitId = writersUnit(facts, pair);
    const side = orRefuse(sideMeant(orRefuse(openingWriters(facts.parties, unitId, personId)), row.acted));
    const read = { side, unitId, claims: false, outside: [] };
    if (pair === null) return { ...read, view: null };
    const openings = await this.openings(db, facts.id, side);
    const view = viewOf(pair.state, row, openings.map(withoutWriter));
    if (pair.state !== 'writing') return { ...read, view };
    const writtenBy = openings.find((one) => one.side === side)?.writerId ?? null;
    const circle = await sideCircle(db, { parties: facts.parties, unitId, side, writtenBy });
    const obstacle = circle.obstacle(personId);
    if (obstacle) throw new Refused(obstacle);
    const outside = circle.outside.includes(personId) ? [] : circle.outside;
    return { ...read, view, claims: row.acted === null, outside };
  }

  private openings(db: Queryable, caseId: string, reader: Side): Promise<OpeningRow[]> {
    return db.query<OpeningRow>(
      `SELECT o.side, o.answers, o.version, person_now(o.written_by) AS "writerId", w.name AS "writtenBy", o.written_at AS "writtenAt", h.name AS "handedBy",
         o.handed_at AS "handedAt"
       FROM openings_read_by($1, $2) o LEFT JOIN person w ON w.id = person_now(o.written_by)
       LEFT JOIN person h ON h.id = person_now(o.handed_by) ORDER BY o.side DESC`,
      [caseId, reader],
    );
  }
}

function viewOf(state: OpeningsState, row: PairRow, openings: readonly OpeningView[]): OpeningsView {
  const { dropBy, dropSide, dropAt, begunBy, begunAt, acted: _acted, ...rest } = row;
  return {
    ...rest,
    state,
    drop: dropBy && dropSide && dropAt ? { by: dropBy, side: dropSide, at: dropAt } : null,
    begun: begunBy && begunAt ? { by: begunBy, at: begunAt } : null,
    openings,
  };
}
