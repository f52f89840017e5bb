import { Injectable } from '@nestjs/common';
import { orRefuse, refuse, type Tx } from '@samraad/platform';
import type { Side } from '@samraad/identity';
import { type OpeningsFacts, standing } from '../../domain/openings/opening.rules';
import { openingWriters, writersUnit } from '../../domain/openings/opening-writers.rules';
import { findOpenings } from '../../persistence/opening.store';
import { type Acting, ActingSide } from '../acting-side';
import type { CaseFacts } from '../case-facts';
import { CaseReader } from '../case.reader';

/** What every act on the openings begins with: the case locked, and whose own opening it is about. */
export interface OpeningLock {
  readonly facts: CaseFacts;
  readonly acting: Acting;
  /** Null also where its workplace has left: nobody of another reads, uses or ends what it wrote. */
  readonly pair: OpeningsFacts | null;
}

/** Says which of the two openings is somebody's own: their side's, at the workplace whose sides write them. */
@Injectable()
export class OpeningSeat {
  constructor(
    private readonly cases: CaseReader,
    private readonly side: ActingSide,
  ) {}

  /** 403 for a joined workplace, which writes none and reads none; 409 once it is no draft. */
  async claim(tx: Tx, caseId: string, side?: Side): Promise<OpeningLock> {
    const facts = await this.cases.lock(tx, caseId);
    const pair = standing(await findOpenings(tx, caseId), facts.unitIds);
    const unitId = writersUnit(facts, pair);
    const personId = tx.actor.kind === 'person' ? tx.actor.personId : refuse('requests.not-a-party', {}, 403);
    // Whoever is no party at all is told nothing of it: the side's own claim says 404.
    if (facts.parties.some((one) => one.personId === personId))
      orRefuse(openingWriters(facts.parties, unitId, personId));
    const acting = await this.side.claim(tx, facts, { act: 'openings.write', side, unitId });
    return { facts, acting, pair };
  }
}
