import { Injectable } from '@nestjs/common';
import { orRefuse, type Tx } from '@samraad/platform';
import { SwitchProvider } from '@samraad/requests';
import { mayAnswerChange } from '../domain/change-provider.rules';
import { endAssignment } from '../persistence/assignment.store';
import { type ProviderChange, saveChangeState } from '../persistence/provider-change.store';
import { ChangeMails } from './change-mails';
import { type ChangeActor, type ChangeScene, ChangeScenes } from './change-scene';

/** The other side's yes or no. */
export interface AnswerProviderChangeCommand extends ChangeActor {
  readonly changeId: string;
  readonly agrees: boolean;
}

/** The other side agrees, and the case goes to the new provider at once: number kept, its clocks closed as they are, fresh ones begun; or it says no. */
@Injectable()
export class AnswerProviderChange {
  constructor(
    private readonly scenes: ChangeScenes,
    private readonly providers: SwitchProvider,
    private readonly mails: ChangeMails,
  ) {}

  /** 404 unknown, 403 one's own side's, 409 answered before, or a contract is out. */
  async execute(tx: Tx, command: AnswerProviderChangeCommand): Promise<void> {
    const scene = await this.scenes.open(tx, command);
    const change = this.scenes.one(scene, command.changeId);
    const { facts, acting } = scene;
    orRefuse(mayAnswerChange(change, acting.side));
    await saveChangeState(tx, change, command.agrees ? 'agreed' : 'refused', acting.personId);
    if (command.agrees) return this.change(tx, scene, change);
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'dialogue.provider-change-refused',
      as: { role: acting.role, side: acting.side, unitId: acting.unitId },
      facts: { changeId: change.id },
    });
    await this.mails.refused(tx, facts, acting, change);
  }

  private async change(tx: Tx, { facts, acting }: ChangeScene, change: ProviderChange): Promise<void> {
    const { toProviderId: providerId, proposedBy, proposedSide } = change;
    await endAssignment(tx, facts.id);
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'dialogue.provider-changed',
      as: { role: acting.role, side: acting.side, unitId: acting.unitId },
      facts: { changeId: change.id, from: facts.providerId, to: providerId },
      personal: { reason: change.reason },
    });
    await this.mails.changed(tx, facts);
    const yes = { management: acting.personId, employees: acting.personId, [proposedSide]: proposedBy };
    await this.providers.execute(tx, facts.id, { providerId, yes, proposedBy });
  }
}
