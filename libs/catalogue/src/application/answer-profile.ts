import { PeopleReader } from '@samraad/identity';
import { isBlank, refuse, trimmed, type Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { profileAnsweredMail } from '../mail/profile.mail';
import { answerVersion, type ProfileVersion, publishProfile } from '../persistence/profile.store';
import { ProviderProfileQuery } from '../read/provider-profile.query';
import { OwnProvider } from './own-provider';
import { profileInHand, type ProfileSeen } from './send-profile';

/** The longest reason, in characters. */
const longestAnswer = 2000;

/** A return has a reason. */
export interface AnswerProfileCommand extends ProfileSeen {
  readonly approve: boolean;
  readonly reason: string | null;
}

/** One central side approves what everybody reads of a provider, or returns it (docs/adr/0048). */
@Injectable()
export class AnswerProfile {
  constructor(
    private readonly own: OwnProvider,
    private readonly people: PeopleReader,
    private readonly profiles: ProviderProfileQuery,
  ) {}

  /** 409 when it no longer waits, 422 for a return without a reason. */
  async execute(tx: Tx, command: AnswerProfileCommand): Promise<{ readonly id: string }> {
    const { personId, role } = await this.own.central(tx);
    const found = await profileInHand(tx, command);
    if (found.state !== 'sent') refuse('catalogue.profile-not-waiting', {}, 409);
    const said = trimmed(command.reason ?? '');
    if (!command.approve && isBlank(said)) refuse('catalogue.profile-reason-missing');
    if (said.length > longestAnswer) refuse('catalogue.profile-reason-too-long', { max: longestAnswer });
    const to = command.approve ? 'approved' : 'returned';
    await answerVersion(tx, found, { to, by: personId, answer: said === '' ? null : said });
    const provider =
      (await this.profiles.find(tx, found.providerId)) ?? refuse('catalogue.provider-unknown', {}, 404);
    if (command.approve) await publishProfile(tx, provider, provider.rounds[0]?.id ?? null, found.profile);
    tx.audit({
      stream: `provider:${found.providerId}`,
      action: `catalogue.profile-${to}`,
      as: { role },
      facts: { profileId: found.id, nr: found.nr },
      personal: said === '' ? {} : { reason: said },
    });
    await this.tell(tx, found, { provider: provider.name, approved: command.approve });
    return { id: found.id };
  }

  private async tell(
    tx: Tx,
    { id, providerId, version }: ProfileVersion,
    vars: { readonly provider: string; readonly approved: boolean },
  ): Promise<void> {
    const held = await this.people.holders(tx, { roles: ['coordinator'], providerId }, await tx.now());
    const to = [...new Set(held.map(({ personId }) => personId))];
    if (to.length > 0)
      await tx.mail(profileAnsweredMail, vars, { to, key: `profile-answered:${id}:${version}` });
  }
}
