import { Injectable } from '@nestjs/common';
import { type Undos, UndosQuery } from '@samraad/delivery';
import { Database } from '@samraad/platform';
import { CaseDesk } from '../cases/case-desk';
import type { CaseOnDesk } from '../cases/case-on-desk';
import { milestoneAsked } from '../disputes/dispute-of-case.reader';
import { type Ask, orNotFound } from '../shell';

/** A case with what is said of undoing the attestation of a part of it. */
export interface UndoOnDesk extends CaseOnDesk {
  readonly undo: Undos;
}

/** Reads what is said of undoing an attestation. */
@Injectable()
export class UndoOfCase {
  constructor(
    private readonly db: Database,
    private readonly desks: CaseDesk,
    private readonly undos: UndosQuery,
  ) {}

  /** 404 until all have signed, and where nothing is or was attested of that part. */
  async open(ask: Ask): Promise<UndoOnDesk> {
    const [desk, found] = await Promise.all([
      this.desks.open(ask.req),
      this.undos.ofPart(this.db, ask.caseId, milestoneAsked(ask)),
    ]);
    const undo = orNotFound(found);
    orNotFound(undo.ground.attestation ?? undo.proposals[0] ?? null);
    return { ...desk, undo };
  }
}
