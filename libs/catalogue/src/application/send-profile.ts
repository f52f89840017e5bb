import { PeopleReader } from '@samraad/identity';
import { refuse, Refused, StaleVersion, type Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { profileObstacle } from '../domain/profile';
import { profileSentMail } from '../mail/profile.mail';
import { lockProvider, moveVersion, type ProfileVersion, readVersions } from '../persistence/profile.store';
import { OwnProvider } from './own-provider';
import { ProviderReader } from './provider.reader';

/** A version as somebody saw it. */
export interface ProfileSeen {
  readonly profileId: string;
  readonly version: number;
}

/** A version, its provider's row locked; 404 when there is none, 409 when it has been changed since it was seen. */
export async function profileInHand(tx: Tx, { profileId, version }: ProfileSeen): Promise<ProfileVersion> {
  const [first] = await readVersions(tx, 'v.id = $1', [profileId]);
  if (!first) return refuse('catalogue.profile-unknown', {}, 404);
  await lockProvider(tx, first.providerId);
  const [now] = await readVersions(tx, 'v.id = $1', [profileId]);
  if (now?.version !== version) throw new StaleVersion('provider-profile', version, now?.version ?? 0);
  return now;
}

/** A provider sends what it has written, for either central side to approve. */
@Injectable()
export class SendProfile {
  constructor(
    private readonly own: OwnProvider,
    private readonly people: PeopleReader,
    private readonly providers: ProviderReader,
  ) {}

  /** 409 when it is sent already, 422 when nothing has changed or something is missing. */
  async execute(tx: Tx, seen: ProfileSeen): Promise<{ readonly id: string }> {
    const found = await profileInHand(tx, seen);
    const { id, providerId, nr } = found;
    const by = await this.own.coordinator(tx, providerId);
    if (found.state !== 'draft' && found.state !== 'returned') refuse('catalogue.profile-is-sent', {}, 409);
    const obstacle = profileObstacle(found.profile, found.before);
    if (obstacle) throw new Refused(obstacle);
    await moveVersion(tx, found, { to: 'sent', by });
    tx.audit({
      stream: `provider:${providerId}`,
      action: 'catalogue.profile-sent',
      facts: { profileId: id, nr },
    });
    const { name: provider } = await this.providers.byId(tx, providerId);
    const roles = ['central_employers', 'central_unions'] as const;
    const held = await this.people.holders(tx, { roles }, await tx.now());
    const to = [...new Set(held.map(({ personId }) => personId))];
    const key = `profile-sent:${id}:${found.version}`;
    if (to.length > 0) await tx.mail(profileSentMail, { provider, profileId: id }, { to, key });
    return { id };
  }
}

/** Until it is answered it can be taken back and written on. */
@Injectable()
export class TakeBackProfile {
  constructor(private readonly own: OwnProvider) {}

  async execute(tx: Tx, seen: ProfileSeen): Promise<{ readonly id: string }> {
    const found = await profileInHand(tx, seen);
    const by = await this.own.coordinator(tx, found.providerId);
    if (found.state !== 'sent') refuse('catalogue.profile-not-waiting', {}, 409);
    await moveVersion(tx, found, { to: 'draft', by });
    const facts = { profileId: found.id, nr: found.nr };
    tx.audit({ stream: `provider:${found.providerId}`, action: 'catalogue.profile-taken-back', facts });
    return { id: found.id };
  }
}
