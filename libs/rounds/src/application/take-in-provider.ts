import { ChangeStanding, EnterProvider, ServeRound } from '@samraad/catalogue';
import type { Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import type { TakeInChange } from '../domain/provider-changes';
import { InviteCoordinator } from './invite-coordinator';
import { TellOfProvider } from './tell-of-provider';

/** A provider is part of a round from a day; one that is new is entered, and its first coordinator invited. */
@Injectable()
export class TakeInProvider {
  constructor(
    private readonly enter: EnterProvider,
    private readonly serve: ServeRound,
    private readonly standing: ChangeStanding,
    private readonly invite: InviteCoordinator,
    private readonly tell: TellOfProvider,
  ) {}

  async execute(tx: Tx, { roundId, from, provider }: TakeInChange, proposalId: string): Promise<void> {
    const providerId = 'id' in provider ? provider.id : await this.enter.execute(tx, provider.new);
    await this.serve.execute(tx, { roundId, providerId });
    const decided = { roundId, providerId, kind: 'taken-in', from, proposalId } as const;
    await this.standing.execute(tx, decided);
    if (!('id' in provider)) {
      await this.invite.execute(tx, { ...provider.coordinator, providerId, provider: provider.new.name });
    }
    await this.tell.changed(tx, decided);
  }
}
