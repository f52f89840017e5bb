import { Injectable } from '@nestjs/common';
import { localDateOf } from '@samraad/deadlines';
import { orRefuse, type Tx } from '@samraad/platform';
import { mayAnswerPromise, maySpeakOfNewDay } from '../domain/promise.rules';
import type { ProviderPromise } from '../persistence/promise.entity';
import { findPromises, savePromiseState } from '../persistence/promise.store';
import { ActingInDialogue } from './acting-in-dialogue';
import { LapsePromises } from './lapse-promises';
import { PromiseMails } from './promise-mails';
import { PromiseScene } from './promise-scene';

/** `side` only for who holds roles on both sides. */
export interface AnswerNewDayCommand {
  readonly caseId: string;
  readonly promiseId: string;
  readonly confirm: boolean;
  readonly side?: 'management' | 'employees';
}

/** The other party says yes or no to a new day; a yes takes the place of an earlier one (domain.md §6 [ours, 2]). */
@Injectable()
export class AnswerNewDay {
  constructor(
    private readonly acting: ActingInDialogue,
    private readonly scene: PromiseScene,
    private readonly lapse: LapsePromises,
    private readonly mails: PromiseMails,
  ) {}

  /** 404 unknown, 403 one's own, 409 answered before, or its day has come, or nothing is late any longer. */
  async execute(tx: Tx, command: AnswerNewDayCommand): Promise<void> {
    const { facts, actor } = await this.acting.anyone(tx, command.caseId, {
      act: 'dialogue.agree-on-day',
      side: command.side,
    });
    const promise = await this.scene.one(tx, facts.id, command.promiseId);
    orRefuse(mayAnswerPromise(promise, actor.side, localDateOf(await tx.now())));
    orRefuse(maySpeakOfNewDay(await this.scene.facts(tx, facts), promise.clock));
    if (command.confirm) await this.replaceFormer(tx, promise);
    const state = command.confirm ? 'confirmed' : 'refused';
    await savePromiseState(tx, promise, state, { by: actor.personId, side: actor.side });
    tx.audit({
      stream: `case:${facts.id}`,
      action: `dialogue.promise-${state}`,
      as: { role: actor.role, side: actor.side },
      facts: { promiseId: promise.id, clock: promise.clock, promisedOn: promise.promisedOn },
    });
    await this.mails.answered(tx, facts, promise, actor, command.confirm);
  }

  private async replaceFormer(tx: Tx, { caseId, clock }: ProviderPromise): Promise<void> {
    const former = (await findPromises(tx, caseId)).find(
      (one) => one.clock === clock && one.state === 'confirmed',
    );
    if (former) await this.lapse.lapse(tx, former);
  }
}
