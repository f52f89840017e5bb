import { Injectable } from '@nestjs/common';
import { orRefuse, type Tx } from '@samraad/platform';
import { mayWithdrawChange } from '../domain/change-provider.rules';
import { saveChangeState } from '../persistence/provider-change.store';
import { type ChangeActor, ChangeScenes } from './change-scene';

/** The side that wished for another provider takes it back before it is answered. */
@Injectable()
export class WithdrawProviderChange {
  constructor(private readonly scenes: ChangeScenes) {}

  /** 404 unknown, 403 the other side's, 409 answered before. */
  async execute(tx: Tx, command: ChangeActor & { readonly changeId: string }): Promise<void> {
    const scene = await this.scenes.open(tx, command);
    const change = this.scenes.one(scene, command.changeId);
    const { facts, acting } = scene;
    orRefuse(mayWithdrawChange(change, acting.side));
    await saveChangeState(tx, change, 'withdrawn');
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'dialogue.provider-change-withdrawn',
      as: { role: acting.role, side: acting.side, unitId: acting.unitId },
      facts: { changeId: change.id },
    });
  }
}
