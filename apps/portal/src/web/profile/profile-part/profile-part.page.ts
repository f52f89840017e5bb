import { join } from 'node:path';
import { type Profile, WriteProfile } from '@samraad/catalogue';
import { addressOf, Database } from '@samraad/platform';
import { UnitReader } from '@samraad/scheme';
import { z } from 'zod';
import { whoSeesOf } from '../../../access/who-sees';
import {
  type Ask,
  doing,
  FormPage,
  GoTo,
  orNotFound,
  PageAt,
  type ParsedForm,
  parseForm,
  type Sent,
  version,
} from '../../shell';
import { OwnProfileReader } from '../own-profile.reader';
import { partAddress } from '../own-profile/own-profile.presenter';
import { profileWords as words } from '../profile.da';
import { type PartOpened, presentProfilePart } from './profile-part.presenter';
import { partOf } from './profile-parts';

/** What every part's own form is read into. */
const form = z.object({ version, profile: z.custom<Profile>() });
type Read = z.output<typeof form>;

/** One part of the profile is written; nothing of it is read by anybody before it is sent and approved. */
@PageAt('profile.part', 'profiles.write', { writes: 'page-says' })
export class ProfilePartPage extends FormPage<typeof form, PartOpened> {
  readonly template = join(__dirname, 'profile-part.hbs');
  readonly form = form;

  constructor(
    private readonly db: Database,
    private readonly reader: OwnProfileReader,
    private readonly units: UnitReader,
  ) {
    super();
  }

  async open(ask: Ask): Promise<PartOpened | GoTo> {
    const opened = await this.opened(ask);
    return opened.own.open?.state === 'sent' ? new GoTo(addressOf('profile.own')) : opened;
  }

  present(opened: PartOpened, _ask: Ask, sent: Sent) {
    return presentProfilePart(opened, sent);
  }

  override readers({ found }: PartOpened) {
    return { [partAddress(found.part)]: whoSeesOf(words.part.readers) };
  }

  override async parse(body: unknown, ask: Ask): Promise<ParsedForm<Read>> {
    const { found, context } = await this.opened(ask);
    const read = parseForm(found.form.form(context).extend({ version }), body);
    if (!read.ok) return read;
    const { version: seen, ...data } = read.data as { version: number };
    return { ...read, data: { version: seen, profile: found.form.change(data as never, context.profile) } };
  }

  async act({ version: seen, profile }: Read, { viewer }: Ask) {
    const { provider } = await this.reader.of(viewer);
    return doing(WriteProfile, { providerId: provider.id, version: seen === 0 ? null : seen, profile });
  }

  next() {
    return addressOf('profile.own');
  }

  private async opened(ask: Ask): Promise<PartOpened> {
    const own = await this.reader.of(ask.viewer);
    const themes = (own.round?.themes ?? []).map(({ key }) => key);
    const found = orNotFound(partOf(ask.param('part'), { profile: own.profile, themes }));
    const regions = found.part === 'practical' ? await this.units.regions(this.db) : [];
    return { own, found, context: { profile: own.profile, regions } };
  }
}
