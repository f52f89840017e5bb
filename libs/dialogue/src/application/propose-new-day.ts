import { Injectable } from '@nestjs/common';
import type { ClockKind, LocalDate } from '@samraad/deadlines';
import { newId, orRefuse, refuse, type Tx } from '@samraad/platform';
import { limits, requiredText } from '../domain/dialogue.rules';
import { checkPromisedDay, maySpeakOfNewDay } from '../domain/promise.rules';
import { findPromises, insertPromise } from '../persistence/promise.store';
import { ActingInDialogue } from './acting-in-dialogue';
import { LapsePromises } from './lapse-promises';
import { PromiseMails } from './promise-mails';
import { PromiseScene } from './promise-scene';

/** `day` is `YYYY-MM-DD`; `side` only for who holds roles on both sides. */
export interface ProposeNewDayCommand {
  readonly caseId: string;
  readonly clock: ClockKind;
  readonly day: LocalDate;
  readonly reason: string;
  readonly side?: 'management' | 'employees';
}

/** Provider or party proposes a new day when something is late: a promise, no new clock (domain.md §6 [ours, 2]). */
@Injectable()
export class ProposeNewDay {
  constructor(
    private readonly acting: ActingInDialogue,
    private readonly scene: PromiseScene,
    private readonly lapse: LapsePromises,
    private readonly mails: PromiseMails,
  ) {}

  /** 409 when nothing is late or another proposal waits for its answer, 422 for a day that can't be. */
  async execute(tx: Tx, command: ProposeNewDayCommand): Promise<{ promiseId: string }> {
    const { facts, actor } = await this.acting.anyone(tx, command.caseId, {
      act: 'dialogue.agree-on-day',
      side: command.side,
    });
    const scene = await this.scene.facts(tx, facts);
    orRefuse(maySpeakOfNewDay(scene, command.clock));
    const promisedOn = orRefuse(checkPromisedDay(command.day, scene));
    const reason = orRefuse(requiredText(command.reason, 'promise-reason', limits.reason));
    await this.makeWay(tx, facts.id, command.clock, scene.today);
    const promise = { id: newId(), caseId: facts.id, clock: command.clock, promisedOn, reason };
    const by = { proposedBy: actor.personId, proposedSide: actor.side };
    await insertPromise(tx, { ...promise, ...by, providerId: facts.providerId ?? '' });
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'dialogue.promise-proposed',
      as: { role: actor.role, side: actor.side },
      facts: { promiseId: promise.id, clock: command.clock, promisedOn },
      personal: { reason },
    });
    await this.mails.proposed(tx, facts, promise, actor);
    return { promiseId: promise.id };
  }

  /** One proposal at a time; one whose day went by without an answer is in nobody's way. */
  private async makeWay(tx: Tx, caseId: string, clock: ClockKind, today: LocalDate): Promise<void> {
    const waits = (await findPromises(tx, caseId)).find(
      (one) => one.clock === clock && one.state === 'proposed',
    );
    if (!waits) return;
    if (waits.promisedOn > today) refuse('dialogue.promise-waits', {}, 409);
    await this.lapse.lapse(tx, waits);
  }
}
