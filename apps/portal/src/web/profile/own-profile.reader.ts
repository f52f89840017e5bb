import {
  type Profile,
  ProfileListQuery,
  type ProfileVersion,
  type ProviderProfile,
  ProviderProfileQuery,
  publicProfile,
} from '@samraad/catalogue';
import { localDateOf } from '@samraad/deadlines';
import type { Viewer } from '@samraad/identity';
import { Database, DomainClock } from '@samraad/platform';
import { type Round, RoundReader } from '@samraad/scheme';
import { Injectable } from '@nestjs/common';
import { orNotFound } from '../shell';

/** A provider's own profile: what all read, and what is written of it. */
export interface OwnProfile {
  readonly provider: ProviderProfile;
  /** The newest first. */
  readonly versions: readonly ProfileVersion[];
  /** What is written on, or waits; null when nothing is. */
  readonly open: ProfileVersion | null;
  /** What stands in it, or what all read where nothing is begun. */
  readonly profile: Profile;
  readonly before: Profile;
  /** The newest round the provider is in, with the themes it has and is going to have: they may be written about ahead. */
  readonly round: Round | null;
  readonly today: string;
  /** Whether the viewer is a coordinator, who may write. */
  readonly writes: boolean;
}

/** The provider somebody acts for. */
export const providerOf = (viewer: Viewer): string =>
  orNotFound(viewer.roles.find(({ providerId }) => providerId !== null)?.providerId);

/** Opens the viewer's own provider. */
@Injectable()
export class OwnProfileReader {
  constructor(
    private readonly db: Database,
    private readonly clock: DomainClock,
    private readonly rounds: RoundReader,
    private readonly profiles: ProviderProfileQuery,
    private readonly versions: ProfileListQuery,
  ) {}

  async of(viewer: Viewer): Promise<OwnProfile> {
    const providerId = providerOf(viewer);
    const [found, versions, rounds, now] = await Promise.all([
      this.profiles.find(this.db, providerId),
      this.versions.of(this.db, providerId),
      this.rounds.all(this.db),
      this.clock.now(),
    ]);
    const provider = orNotFound(found);
    const newest = rounds.find(({ id }) => id === provider.rounds[0]?.id) ?? null;
    const open = versions.find(({ state }) => state !== 'approved') ?? null;
    const before = publicProfile(provider);
    return {
      ...{ provider, versions, open, before, profile: open?.profile ?? before },
      round: newest && (await this.rounds.find(this.db, newest.id, newest.requestsTo)),
      today: localDateOf(now),
      writes: viewer.roles.some((one) => one.role === 'coordinator' && one.providerId === providerId),
    };
  }
}
