import { join } from 'node:path';
import { profileDifferences, SendProfile } from '@samraad/catalogue';
import { addressOf, Database } from '@samraad/platform';
import { UnitReader } from '@samraad/scheme';
import { z } from 'zod';
import { whoSeesOf } from '../../../access/who-sees';
import { type Ask, doing, FormPage, GoTo, orNotFound, PageAt, type Sent, version } from '../../shell';
import { namesFor } from '../difference-words';
import { OwnProfileReader } from '../own-profile.reader';
import { profileWords as words } from '../profile.da';
import { presentSendProfile, type ToSend } from './send-profile.presenter';

const form = z.object({ version });

/** What has been written is read through, and sent for approval. */
@PageAt('profile.send', 'profiles.write', { writes: 'page-says' })
export class SendProfilePage extends FormPage<typeof form, ToSend> {
  readonly template = join(__dirname, 'send-profile.hbs');
  readonly form = form;

  constructor(
    private readonly db: Database,
    private readonly reader: OwnProfileReader,
    private readonly units: UnitReader,
  ) {
    super();
  }

  async open({ viewer }: Ask): Promise<ToSend | GoTo> {
    const own = await this.reader.of(viewer);
    const sendable =
      own.open && own.open.state !== 'sent' && profileDifferences(own.before, own.profile).length > 0;
    if (!sendable) return new GoTo(addressOf('profile.own'));
    return { own, names: namesFor(own.round?.themes ?? [], await this.units.regions(this.db)) };
  }

  present(of: ToSend, _ask: Ask, sent: Sent) {
    return presentSendProfile(of, sent.submission);
  }

  override readers() {
    return { [addressOf('profile.send')]: whoSeesOf(words.part.readers) };
  }

  async act({ version: seen }: z.output<typeof form>, { viewer }: Ask) {
    const { id } = orNotFound((await this.reader.of(viewer)).open);
    return doing(SendProfile, { profileId: id, version: seen });
  }

  next() {
    return addressOf('profile.own');
  }
}
