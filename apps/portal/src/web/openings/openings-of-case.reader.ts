import { Injectable } from '@nestjs/common';
import { Database, Refused, UnitOfWork } from '@samraad/platform';
import { type CaseFacts, type OpeningsRead, OpeningsQuery, ReadAsSide } from '@samraad/requests';
import { type Round, RoundReader } from '@samraad/scheme';
import { CaseDesk } from '../cases/case-desk';
import type { CaseOnDesk } from '../cases/case-on-desk';
import { GoTo, type PortalRequest, viewerOf } from '../shell';
import { requestPaths } from '../requests/requests.paths';

/** A case with its two openings, as one of the sides that write them reads it. */
export interface OpeningsOnDesk extends CaseOnDesk, OpeningsRead {
  readonly round: Round | null;
  readonly viewerId: string;
}

/** The openings as somebody reads them; while they are closed, whoever has read their own side's is held to it. */
@Injectable()
export class OpeningsReading {
  constructor(
    private readonly db: Database,
    private readonly openings: OpeningsQuery,
    private readonly uow: UnitOfWork,
    private readonly asSide: ReadAsSide,
  ) {}

  /** An administrator who sees the page as somebody reads nothing for them (ADR 52). */
  async of(req: PortalRequest, facts: CaseFacts): Promise<OpeningsRead> {
    const { personId, accountId } = viewerOf(req);
    const read = await this.openings.of(this.db, facts, personId);
    if (read.claims && !req.seenBy)
      await this.uow.run({ kind: 'person', personId, accountId }, (tx) =>
        this.asSide.execute(tx, { caseId: facts.id, side: read.side }),
      );
    return read;
  }
}

/** Lays the openings of a case on the desk, for those who write them alone. */
@Injectable()
export class OpeningsOfCase {
  constructor(
    private readonly db: Database,
    private readonly desks: CaseDesk,
    private readonly rounds: RoundReader,
    private readonly reading: OpeningsReading,
  ) {}

  /** Whoever has roles on both sides says first for which of them they read. */
  async open(req: PortalRequest): Promise<OpeningsOnDesk | GoTo> {
    const desk = await this.desks.open(req);
    const viewerId = viewerOf(req).personId;
    try {
      const [read, round] = await Promise.all([
        this.reading.of(req, desk.facts),
        this.rounds.openAt(this.db, desk.now),
      ]);
      return { ...desk, ...read, round, viewerId };
    } catch (error) {
      if (error instanceof Refused && error.refusal.key === 'requests.side-needed')
        return new GoTo(requestPaths.side(desk.facts.id));
      throw error;
    }
  }
}
