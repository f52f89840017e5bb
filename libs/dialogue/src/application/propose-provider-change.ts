import { Injectable } from '@nestjs/common';
import { orRefuse, Refused, type Tx } from '@samraad/platform';
import { SwitchProvider } from '@samraad/requests';
import { changeObstacle } from '../domain/change-provider.rules';
import { limits, requiredText } from '../domain/dialogue.rules';
import { insertChange } from '../persistence/provider-change.store';
import { ChangeMails } from './change-mails';
import { type ChangeActor, ChangeScenes } from './change-scene';

/** Whom to go on with, and why. */
export interface ProposeProviderChangeCommand extends ChangeActor {
  readonly providerId: string;
  readonly reason: string;
}

/** One side wishes for another provider though nobody is late; nothing changes before the other agrees (domain.md §3 [ours]). */
@Injectable()
export class ProposeProviderChange {
  constructor(
    private readonly scenes: ChangeScenes,
    private readonly providers: SwitchProvider,
    private readonly mails: ChangeMails,
  ) {}

  /** 404 for others than parties; 409 once a contract is out, or while another wish waits. */
  async execute(tx: Tx, command: ProposeProviderChangeCommand): Promise<{ changeId: string }> {
    const { facts, acting, changes } = await this.scenes.open(tx, command);
    const waits = changes.some(({ state }) => state === 'proposed');
    const obstacle = changeObstacle({ providerId: facts.providerId, wanted: command.providerId, waits });
    if (obstacle) throw new Refused(obstacle);
    await this.providers.expectToBeHad(tx, facts.id, command.providerId);
    const wish = {
      caseId: facts.id,
      fromProviderId: facts.providerId ?? '',
      toProviderId: command.providerId,
      reason: orRefuse(requiredText(command.reason, 'change-reason', limits.reason)),
      ...{ proposedBy: acting.personId, proposedSide: acting.side },
    };
    const changeId = await insertChange(tx, wish);
    // Why, only once both agree: until then it is between them.
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'dialogue.provider-change-proposed',
      as: { role: acting.role, side: acting.side, unitId: acting.unitId },
      facts: { changeId, providerId: command.providerId },
    });
    await this.mails.proposed(tx, facts, acting, { changeId, providerId: command.providerId });
    return { changeId };
  }
}
