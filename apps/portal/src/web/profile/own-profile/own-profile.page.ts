import { join } from 'node:path';
import { TakeBackProfile } from '@samraad/catalogue';
import { addressOf } from '@samraad/platform';
import { ActOnly, type Ask, doing, orNotFound, PageAt, PostAt, ReadPage } from '../../shell';
import { type OwnProfile, OwnProfileReader } from '../own-profile.reader';
import { presentOwnProfile } from './own-profile.presenter';

/** A provider's workspace about itself: what all read, what waits, when it is away. */
@PageAt('profile.own', 'profiles.read-own')
export class OwnProfilePage extends ReadPage<OwnProfile> {
  readonly template = join(__dirname, 'own-profile.hbs');

  constructor(private readonly reader: OwnProfileReader) {
    super();
  }

  open({ viewer }: Ask) {
    return this.reader.of(viewer);
  }

  present(own: OwnProfile) {
    return presentOwnProfile(own);
  }
}

/** What waits is taken back, and can be written on. */
@PostAt('profile.take-back', 'profiles.write')
export class TakeBackProfileButton extends ActOnly<unknown> {
  constructor(private readonly reader: OwnProfileReader) {
    super();
  }

  async act({ viewer }: Ask) {
    const { id, version } = orNotFound((await this.reader.of(viewer)).open);
    return doing(TakeBackProfile, { profileId: id, version });
  }

  next() {
    return addressOf('profile.own');
  }
}
