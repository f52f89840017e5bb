import { Injectable } from '@nestjs/common';
import { localDateOf } from '@samraad/deadlines';
import { ActingInDialogue, type ProviderActor } from '@samraad/dialogue';
import { Refused, refuse, type Tx } from '@samraad/platform';
import {
  type Acting,
  ActingSide,
  type CaseAct,
  type CaseFacts,
  CaseReader,
  stageObstacle,
} from '@samraad/requests';
import { type Round, RoundReader } from '@samraad/scheme';
import type { CourseDays } from '../domain/activity.rules';
import type { Course } from '../domain/course';
import { findCourse } from '../persistence/course.store';

/** A locked case with its course, its round's rules and the time. */
export interface Scene {
  readonly facts: CaseFacts;
  readonly course: Course;
  readonly round: Round;
  readonly days: CourseDays;
  readonly now: Date;
}

/** Where every act of delivery begins: the case is locked first, then read, then somebody acts for somebody. */
@Injectable()
export class DeliveryDesk {
  constructor(
    private readonly cases: CaseReader,
    private readonly rounds: RoundReader,
    private readonly acting: ActingInDialogue,
    private readonly sides: ActingSide,
  ) {}

  /** 404 for an unknown case, 409 when no contract is signed, or in another stage than the act's. */
  async open(tx: Tx, caseId: string, act?: CaseAct): Promise<Scene> {
    const facts = await this.cases.lock(tx, caseId);
    const obstacle = act === undefined ? null : stageObstacle(act, facts.stage);
    if (obstacle) throw new Refused(obstacle);
    const course = (await findCourse(tx, caseId)) ?? refuse('delivery.no-contract', {}, 409);
    const now = await tx.now();
    const round = await this.rounds.byId(tx, course.roundId, now);
    const days = {
      signedOn: localDateOf(course.signedAt),
      today: localDateOf(now),
      lastDeliveryDay: round.lastDeliveryDay,
    };
    return { facts, course, round, days, now };
  }

  /** A round with the rules of the day something began. */
  roundOn(tx: Tx, roundId: string, at: Date): Promise<Round> {
    return this.rounds.byId(tx, roundId, at);
  }

  /** The same for a coordinator or consultant of the case's provider; 403 for a party, 404 for anybody else. */
  async forProvider(
    tx: Tx,
    caseId: string,
    act: CaseAct,
  ): Promise<Scene & { readonly actor: ProviderActor }> {
    const { actor } = await this.acting.provider(tx, caseId, act);
    return { ...(await this.open(tx, caseId)), actor };
  }

  /** The same for a local party; the side is theirs for the rest of the case. */
  async forParty(tx: Tx, caseId: string, act: CaseAct): Promise<Scene & { readonly acting: Acting }> {
    // Who asks comes first: to a stranger there is no such case, with or without a contract.
    const acting = await this.sides.claim(tx, await this.cases.lock(tx, caseId), { act });
    return { ...(await this.open(tx, caseId)), acting };
  }
}
