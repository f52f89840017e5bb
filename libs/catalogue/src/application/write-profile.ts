import { refuse, StaleVersion, type Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { type Profile, profileSchema } from '../domain/profile';
import { publicProfile } from '../domain/public-profile';
import { insertVersion, lockProvider, readVersions, saveVersion } from '../persistence/profile.store';
import { ProviderProfileQuery } from '../read/provider-profile.query';
import { OwnProvider } from './own-provider';

/** What a coordinator has written, on the version they saw; null: nothing was begun. */
export interface WriteProfileCommand {
  readonly providerId: string;
  readonly version: number | null;
  readonly profile: Profile;
}

/** A provider writes its profile: nobody reads it before it is sent and approved. A returned one is written on. */
@Injectable()
export class WriteProfile {
  constructor(
    private readonly own: OwnProvider,
    private readonly profiles: ProviderProfileQuery,
  ) {}

  /** 409 while it is sent, and for who did not see the latest. */
  async execute(
    tx: Tx,
    { providerId, version, profile }: WriteProfileCommand,
  ): Promise<{ readonly id: string }> {
    const personId = await this.own.coordinator(tx, providerId);
    const read = profileSchema.safeParse(profile);
    if (!read.success) refuse('catalogue.profile-unreadable');
    await lockProvider(tx, providerId);
    const [open] = await readVersions(tx, `v.provider_id = $1 AND v.state <> 'approved'`, [providerId]);
    if (open?.state === 'sent') refuse('catalogue.profile-is-sent', {}, 409);
    const seen = version ?? 0;
    if ((open?.version ?? 0) !== seen) throw new StaleVersion('provider-profile', seen, open?.version ?? 0);
    const id = open?.id ?? (await this.begin(tx, providerId, read.data, personId));
    if (open) await saveVersion(tx, open.id, read.data, personId);
    tx.audit({
      stream: `provider:${providerId}`,
      action: 'catalogue.profile-written',
      facts: { profileId: id },
    });
    return { id };
  }

  private async begin(tx: Tx, providerId: string, profile: Profile, by: string): Promise<string> {
    const now = (await this.profiles.find(tx, providerId)) ?? refuse('catalogue.provider-unknown', {}, 404);
    return insertVersion(tx, { providerId, profile, before: publicProfile(now), by });
  }
}
