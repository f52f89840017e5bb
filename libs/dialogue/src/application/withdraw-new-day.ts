import { Injectable } from '@nestjs/common';
import { orRefuse, type Tx } from '@samraad/platform';
import { mayWithdrawPromise } from '../domain/promise.rules';
import { savePromiseState } from '../persistence/promise.store';
import { ActingInDialogue } from './acting-in-dialogue';
import { PromiseMails } from './promise-mails';
import { PromiseScene } from './promise-scene';

/** Whoever proposed a new day takes it back before it is answered. */
@Injectable()
export class WithdrawNewDay {
  constructor(
    private readonly acting: ActingInDialogue,
    private readonly scene: PromiseScene,
    private readonly mails: PromiseMails,
  ) {}

  /** 404 unknown, 403 the other party's, 409 answered before. */
  async execute(
    tx: Tx,
    command: { caseId: string; promiseId: string; side?: 'management' | 'employees' },
  ): Promise<void> {
    const { facts, actor } = await this.acting.anyone(tx, command.caseId, {
      act: 'dialogue.agree-on-day',
      side: command.side,
    });
    const promise = await this.scene.one(tx, facts.id, command.promiseId);
    orRefuse(mayWithdrawPromise(promise, actor.side));
    await savePromiseState(tx, promise, 'withdrawn');
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'dialogue.promise-withdrawn',
      as: { role: actor.role, side: actor.side },
      facts: { promiseId: promise.id, clock: promise.clock },
    });
    await this.mails.withdrawn(tx, facts, promise, actor);
  }
}
