import { Injectable } from '@nestjs/common';
import { Database, Refused } from '@samraad/platform';
import { type OpeningsRead, OpeningsQuery } from '@samraad/requests';
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

/** Lays the openings of a case on the desk, for those who write them alone. */
@Injectable()
export class OpeningsOfCase {
  constructor(
    private readonly db: Database,
    private readonly desks: CaseDesk,
    private readonly openings: OpeningsQuery,
    private readonly rounds: RoundReader,
  ) {}

  /** Whoever has roles on both sides says first for which of them they read. */
  async open(req: PortalRequest): Promise<OpeningsOnDesk | GoTo> {
    const desk = await this.desks.open(req);
    const viewerId = viewerOf(req).personId;
    try {
      const [read, round] = await Promise.all([
        this.openings.of(this.db, desk.facts, viewerId),
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
