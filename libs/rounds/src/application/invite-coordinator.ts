import { AccountReader, GrantRole, InvitePerson } from '@samraad/identity';
import { addressOf, t, type Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';

/** The first coordinator of a provider. */
export interface FirstCoordinator {
  readonly name: string;
  readonly email: string;
  readonly providerId: string;
  readonly provider: string;
}

/** Somebody comes in for a new provider: by a one-time link, or with the account they have (looked at when it was proposed). */
@Injectable()
export class InviteCoordinator {
  constructor(
    private readonly accounts: AccountReader,
    private readonly invite: InvitePerson,
    private readonly roles: GrantRole,
  ) {}

  async execute(tx: Tx, { name, email, providerId, provider }: FirstCoordinator): Promise<void> {
    const known = await this.accounts.byEmail(tx, email);
    const asked = t('rounds.coordinator-asked', { provider });
    const personId =
      known?.personId ??
      (await this.invite.execute(tx, { name, email, asked, landsAt: addressOf('front') })).personId;
    await this.roles.execute(tx, { personId, role: 'coordinator', providerId, from: await tx.now() });
  }
}
