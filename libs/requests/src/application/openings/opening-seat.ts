import { Injectable } from '@nestjs/common';
import { orRefuse, Refused, refuse, type Tx } from '@samraad/platform';
import type { Side } from '@samraad/identity';
import { type OpeningsFacts, type OwnOpening, standing } from '../../domain/openings/opening.rules';
import { openingWriters, writersUnit } from '../../domain/openings/opening-writers.rules';
import { findOpenings, ownOpening } from '../../persistence/opening.store';
import { type Acting, ActingSide } from '../acting-side';
import type { CaseFacts } from '../case-facts';
import { CaseReader } from '../case.reader';
import { sideCircle } from './side-circle';

/** What every act on the openings begins with: the case locked, and whose own opening it is about. */
export interface OpeningLock {
  readonly facts: CaseFacts;
  readonly acting: Acting;
  /** Null also where its workplace has left: nobody of another reads, uses or ends what it wrote. */
  readonly pair: OpeningsFacts | null;
  /** The side's own; empty where there is none to write in. */
  readonly own: OwnOpening;
  /** Those of the side it is closed to: the other side brought them in, and nobody of their own has spoken for them. */
  readonly outside: readonly string[];
}

/** Says which of the two openings is somebody's own: their side's, at the workplace whose sides write them. */
@Injectable()
export class OpeningSeat {
  constructor(
    private readonly cases: CaseReader,
    private readonly side: ActingSide,
  ) {}

  /**
   * 403 for a joined workplace, which writes none and reads none, and for whom only the other side has brought in, once another of
   * the side has written; 409 once it is no draft.
   */
  async claim(tx: Tx, caseId: string, side?: Side): Promise<OpeningLock> {
    const facts = await this.cases.lock(tx, caseId);
    const pair = standing(await findOpenings(tx, caseId), facts.unitIds);
    const unitId = writersUnit(facts, pair);
    const personId = tx.actor.kind === 'person' ? tx.actor.personId : refuse('requests.not-a-party', {}, 403);
    // Whoever is no party at all is told nothing of it: the side's own claim says 404.
    if (facts.parties.some((one) => one.personId === personId))
      orRefuse(openingWriters(facts.parties, unitId, personId));
    const acting = await this.side.claim(tx, facts, { act: 'openings.write', side, unitId });
    return { facts, acting, pair, ...(await this.own(tx, facts, acting, pair)) };
  }

  private async own(
    tx: Tx,
    { id, parties }: CaseFacts,
    { side, unitId, personId }: Acting,
    pair: OpeningsFacts | null,
  ): Promise<Pick<OpeningLock, 'own' | 'outside'>> {
    const own = pair === null ? nothingWritten : await ownOpening(tx, id, side);
    if (pair?.state !== 'writing') return { own, outside: [] };
    const circle = await sideCircle(tx, { parties, unitId, side, writtenBy: own.writtenBy });
    const obstacle = circle.obstacle(personId);
    if (obstacle) throw new Refused(obstacle);
    return { own, outside: circle.outside };
  }
}

const nothingWritten: OwnOpening = { answers: {}, handedAt: null, version: 0, writtenBy: null };
